package it.schedario.schema.acts;

import it.schedario.schema.ActReference;
import java.util.List;

/** Acts as people name them where an act is asked for. */
public final class WrittenAct {

  private WrittenAct() {}

  /**
   * The acts named: by a normal form ({@code dgr:2857/2020}) or as documents cite them (<i>DGR n.
   * 2857/20</i>); none when it is neither.
   */
  public static List<ActReference> in(String named) {
    return ActReference.findByNormalForm(named.strip())
        .map(List::of)
        .orElseGet(() -> ActScanner.inQuery(named).stream().map(ActMention::act).toList());
  }
}
