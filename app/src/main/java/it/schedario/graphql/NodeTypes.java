package it.schedario.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;

/** Which type a node is: records are named as their GraphQL type, sources excepted. */
final class NodeTypes implements TypeResolver {

  @Override
  public GraphQLObjectType getType(TypeResolutionEnvironment env) {
    Object node = env.getObject();
    String name = node instanceof SourceNode ? "SourceDocument" : node.getClass().getSimpleName();
    return env.getSchema().getObjectType(name);
  }
}
