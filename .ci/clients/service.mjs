// The running service that the tests ask, with the samples loaded.
if (!process.env.GRAPHQL_URL) {
  throw new Error('GRAPHQL_URL says where the service answers; see .ci/run');
}
export const graphql = process.env.GRAPHQL_URL;

/** The port on which the service lets pages of another origin call it (its --cors-origin). */
export const sitePort = Number(process.env.SITE_PORT);

/** The token of its editors. */
export const token = process.env.SCHEDARIO_TOKEN;
