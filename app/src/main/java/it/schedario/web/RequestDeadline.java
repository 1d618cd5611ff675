package it.schedario.web;

import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection whose request does not come to its end in time, however steadily it drips: a
 * time-out between two bytes does not stop that. Who sends much gets more time, at {@code
 * bytesPerSecond}.
 *
 * <p>Sees the bytes before they are decoded; {@link End} behind the decoder tells it where a
 * request ends.
 */
final class RequestDeadline extends ChannelInboundHandlerAdapter {
  private static final byte[] TIME_IS_UP =
      "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Duration time;
  private final int bytesPerSecond;
  private long begun;
  private long bytes;
  private @Nullable Future<?> check;

  RequestDeadline(Duration time, int bytesPerSecond) {
    this.time = time;
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof ByteBuf some) {
      if (check == null) {
        begun = System.nanoTime();
        bytes = 0;
        checkAfter(context, time.toNanos());
      }
      bytes += some.readableBytes();
    }
    context.fireChannelRead(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    end();
    context.fireChannelInactive();
  }

  private void end() {
    if (check != null) {
      check.cancel(false);
      check = null;
    }
  }

  private void checkAfter(ChannelHandlerContext context, long nanos) {
    check = context.executor().schedule(() -> check(context), nanos, TimeUnit.NANOSECONDS);
  }

  private void check(ChannelHandlerContext context) {
    if (context.pipeline().get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) == null) {
      // No longer HTTP: a web socket may stay open as long as it likes.
      context.pipeline().remove(this);
      return;
    }
    long allowed = time.toNanos() + TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond;
    long left = allowed - (System.nanoTime() - begun);
    if (left > 0) {
      checkAfter(context, left);
    } else {
      context
          .writeAndFlush(Unpooled.wrappedBuffer(TIME_IS_UP))
          .addListener(ChannelFutureListener.CLOSE);
    }
  }

  /** Behind the decoder: where a request is whole, its time is no longer counted. */
  final class End extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof LastHttpContent) {
        end();
      }
      context.fireChannelRead(message);
    }
  }
}
