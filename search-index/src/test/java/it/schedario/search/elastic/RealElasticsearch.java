package it.schedario.search.elastic;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * These tests run on a real Elasticsearch, which they take as a parameter of type {@link
 * ElasticsearchServer}: one server for all test classes of the build. Where it cannot be had the
 * tests are skipped, and the console says so; {@code -Delasticsearch.tests=required} makes that a
 * failure, {@code off} skips them without trying.
 */
@Tag("elasticsearch")
@ExtendWith(RealElasticsearchExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealElasticsearch {}
