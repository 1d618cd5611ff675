package it.schedario.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;

/**
 * An error as {@link ProblemWriter} writes it, for the OpenAPI description.
 *
 * @param type names the problem; about:blank when it is the HTTP status and nothing more
 * @param title the HTTP status in words
 * @param code stable; a program may rely on it
 * @param detail for people: the subject, the value and the rule
 * @param instance path of the request
 * @param requestId the same as in the header X-Request-Id and in the log
 * @param allowed values that would do, where that is a list
 */
@Schema(name = "Problem")
record DescribedProblem(
    URI type,
    String title,
    int status,
    String code,
    String detail,
    String instance,
    String requestId,
    List<String> allowed) {}
