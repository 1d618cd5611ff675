/**
 * What is served beside the API: {@code /status}, the way to the pages, the id every request has,
 * and the one shape of all HTTP errors ({@code application/problem+json}).
 */
@NullMarked
package it.schedario.web;

import org.jspecify.annotations.NullMarked;
