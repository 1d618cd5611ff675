// An empty list says "none"; a null list, or a null in one, would be a second way to say so. Only the
// fields of Query may be null: each fails alone.
const { ValidationError } = require('graphql-schema-linter');

// nodes(ids:) answers entry by entry, null where nothing has the id.
const EXCEPTIONS = new Set(['Query.nodes']);

exports.ListsAreNotNull = function ListsAreNotNull(context) {
  let type = '';
  return {
    ObjectTypeDefinition: (node) => void (type = node.name.value),
    InterfaceTypeDefinition: (node) => void (type = node.name.value),
    FieldDefinition(node) {
      const path = `${type}.${node.name.value}`;
      const list = node.type.kind === 'NonNullType' ? node.type.type : node.type;
      const sound = (node.type.kind === 'NonNullType' || type === 'Query') && list.type?.kind === 'NonNullType';
      if (list.kind === 'ListType' && !sound && !EXCEPTIONS.has(path)) {
        context.reportError(new ValidationError('lists-are-not-null', `\`${path}\` must be of the form [T!]!.`, [node]));
      }
    },
  };
};
