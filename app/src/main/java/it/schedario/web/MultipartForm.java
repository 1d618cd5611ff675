package it.schedario.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, as {@code multipart/form-data} (RFC 7578) sends it. Read whole: what comes of
 * it needs the bytes, and its size is bounded.
 */
public record MultipartForm(List<Part> parts) {
  private static final String MEDIA_TYPE = "multipart/form-data";

  private static final int MOST_PARTS = 64;
  // Headers of a part; its content is handed on as it comes.
  private static final int MOST_BUFFERED = 64 << 10;
  private static final int CHUNK = 64 << 10;

  public MultipartForm {
    parts = List.copyOf(parts);
  }

  /**
   * A field of the form.
   *
   * @param fileName null for one that is no file
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  public record Part(String name, @Nullable String fileName, byte[] content) {
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  public static boolean isSentBy(io.micronaut.http.HttpRequest<?> request) {
    return request.getContentType().filter(type -> type.getName().equals(MEDIA_TYPE)).isPresent();
  }

  public Optional<Part> find(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /**
   * @param contentType with its boundary
   * @throws MalformedFormException when it is no such form, or has more than {@value #MOST_PARTS}
   *     parts
   * @throws IOException when the body breaks off or is larger than allowed
   */
  public static MultipartForm read(String contentType, InputStream body)
      throws IOException, MalformedFormException {
    HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
    head.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    HttpPostMultipartRequestDecoder decoder = null;
    try {
      decoder =
          new HttpPostMultipartRequestDecoder(
              new DefaultHttpDataFactory(false),
              head,
              StandardCharsets.UTF_8,
              MOST_PARTS,
              MOST_BUFFERED);
      byte[] chunk = new byte[CHUNK];
      for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
        decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(Arrays.copyOf(chunk, length))));
      }
      decoder.offer(new DefaultLastHttpContent());
      return new MultipartForm(parts(decoder.getBodyHttpDatas()));
    } catch (TooManyFormFieldsException e) {
      throw new MalformedFormException("the form has more than " + MOST_PARTS + " parts");
    } catch (ErrorDataDecoderException e) {
      throw new MalformedFormException("the body is not the multipart/form-data it says it is");
    } finally {
      if (decoder != null) {
        decoder.destroy();
      }
    }
  }

  private static List<Part> parts(List<InterfaceHttpData> datas) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (InterfaceHttpData data : datas) {
      if (data instanceof HttpData content) {
        String file = data instanceof FileUpload upload ? upload.getFilename() : null;
        parts.add(new Part(data.getName(), file, content.get()));
      }
    }
    return parts;
  }

  /** Thrown by {@link #read} when a body is no form; the message may be shown. */
  public static final class MalformedFormException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedFormException(String message) {
      super(message, null, false, false);
    }
  }
}
