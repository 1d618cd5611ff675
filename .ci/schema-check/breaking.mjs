// What a new schema takes away from clients of the last release, unless the changelog explains it.
import { diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * The breaking changes that nothing explains. A field that the release had deprecated may go. Any other change has to be
 * named under [Unreleased] by its path, in backticks: `SourceDocument.pages`, `Query.search.first`, `ActBody`.
 */
export async function unexplained(released, current, changelog) {
  const notes = unreleased(changelog);
  const changes = await diff(buildSchema(released), buildSchema(current), [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter((change) => change.criticality.level === 'BREAKING')
    .filter((change) => !notes.includes('`' + change.path + '`'));
}

function unreleased(changelog) {
  const section = changelog.split(/^## /m).find((part) => part.startsWith('[Unreleased]'));
  return section ?? '';
}
