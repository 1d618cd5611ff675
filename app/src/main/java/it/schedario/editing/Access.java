package it.schedario.editing;

/** What a caller may do. */
public enum Access {
  /** Nobody may edit: the service has no token. */
  EDITING_OFF(
      "this service changes nothing, because it has no token: start it with SCHEDARIO_TOKEN (or"
          + " --token) to switch editing on"),
  /** Reading only: there is a token, and the caller did not send it. */
  READER(
      "changes are for editors: send the token of this service in the header 'Authorization:"
          + " Bearer …'"),
  EDITOR("");

  private final String refusal;

  Access(String refusal) {
    this.refusal = refusal;
  }

  /** What to say to a caller who would edit; empty for one who may. */
  public String refusal() {
    return refusal;
  }
}
