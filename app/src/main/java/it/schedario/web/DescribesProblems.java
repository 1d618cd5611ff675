package it.schedario.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes to OpenAPI how every address refuses a request: as a problem of RFC 9457. */
@ApiResponse(
    responseCode = "4XX",
    description = "What is wrong with the request (RFC 9457); code is listed in docs/errors.md",
    content =
        @Content(
            mediaType = ProblemWriter.PROBLEM_JSON,
            schema = @Schema(implementation = DescribedProblem.class)))
@ApiResponse(
    responseCode = "5XX",
    description = "What is wrong with the service",
    content =
        @Content(
            mediaType = ProblemWriter.PROBLEM_JSON,
            schema = @Schema(implementation = DescribedProblem.class)))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface DescribesProblems {}
