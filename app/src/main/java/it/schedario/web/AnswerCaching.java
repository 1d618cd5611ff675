package it.schedario.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import it.schedario.search.SynonymsFile;
import it.schedario.store.DocumentStore;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets clients keep an answer for as long as it would be the same. Its {@code ETag} stands for the
 * state of the data, the program and its settings: it costs one look into the store, not a search.
 */
@Singleton
public final class AnswerCaching {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerCaching.class);

  private final DocumentStore store;
  private final Environment environment;
  private final @Nullable SynonymsFile synonyms;
  private final Duration maxAge;
  private volatile @Nullable String program;

  /**
   * @param maxAge how long a client need not even ask; answers may be as old as that
   */
  AnswerCaching(
      DocumentStore store,
      Environment environment,
      @Nullable SynonymsFile synonyms,
      @Value("${schedario.http.max-age:0s}") Duration maxAge) {
    this.store = store;
    this.environment = environment;
    this.synonyms = synonyms;
    this.maxAge = maxAge;
  }

  /**
   * The tag of every answer of now. To be asked for before the answer is made: what changes
   * meanwhile must not go under the new tag.
   *
   * @param variant tells answers of the same URL apart, such as their media type
   * @return empty when the store cannot say; the answer must not be kept then
   */
  public Optional<String> findTag(String variant) {
    try {
      String state = String.join(" ", store.dataVersion(), program(), meanings(), variant);
      return Optional.of("W/\"" + digest(state) + "\"");
    } catch (RuntimeException e) {
      LOG.warn("no answer can be kept by clients: the store does not say its version", e);
      return Optional.empty();
    }
  }

  /** Whether the client has the answer of this tag already. */
  public boolean isKeptBy(HttpRequest<?> request, String tag) {
    return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
        .flatMap(tags -> Stream.of(tags.split(",")))
        .anyMatch(kept -> strong(kept.strip()).equals(strong(tag)));
  }

  /** Says how long the answer may be kept. */
  public <T> MutableHttpResponse<T> mark(MutableHttpResponse<T> response, String tag) {
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
        .header(
            HttpHeaders.CACHE_CONTROL,
            maxAge.isZero() ? "no-cache" : "public, max-age=" + maxAge.toSeconds());
  }

  /** Of a tag, what is compared: an answer may have been packed on its way. */
  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /** Synonyms that change give another answer. */
  private String meanings() {
    return synonyms == null ? "" : synonyms.state();
  }

  private String program() {
    String known = program;
    if (known == null) {
      // Sorted, so that services with the same settings agree.
      Map<String, Object> settings = new TreeMap<>(environment.getProperties("schedario"));
      // Nothing of a secret goes into what everybody gets.
      settings.remove("token");
      known = ProgramVersion.current() + settings;
      program = known;
    }
    return known;
  }

  private static String digest(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
