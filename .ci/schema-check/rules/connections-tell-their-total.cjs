// People who page want to know how far there is to go.
const { ValidationError } = require('graphql-schema-linter');

exports.ConnectionsTellTheirTotal = function ConnectionsTellTheirTotal(context) {
  return {
    ObjectTypeDefinition(node) {
      const name = node.name.value;
      if (name.endsWith('Connection') && !node.fields.some((field) => field.name.value === 'totalCount')) {
        context.reportError(new ValidationError('connections-tell-their-total', `\`${name}\` has no totalCount.`, [node]));
      }
    },
  };
};
