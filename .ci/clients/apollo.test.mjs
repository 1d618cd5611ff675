import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { graphql } from './service.mjs';

const SEARCH = gql`
  query Cerca($query: String!, $after: String) {
    search(query: $query, first: 7, after: $after) {
      totalCount
      edges { cursor node { __typename id title ... on ObjectiveSheet { code } } }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
    }
  }`;

/** Apollo as a front end sets it up: hashes instead of texts, GET for them, pages that add up. */
function client() {
  const requests = [];
  const http = new HttpLink({
    uri: graphql,
    fetch: (address, options) => {
      requests.push({ method: options.method, sendsText: `${address}${options.body ?? ''}`.includes('search(') });
      return fetch(address, options);
    },
  });
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const cache = new InMemoryCache({
    typePolicies: { Query: { fields: { search: relayStylePagination(['query']) } } },
  });
  return { requests, apollo: new ApolloClient({ link: ApolloLink.from([persisted, http]), cache }) };
}

test('Apollo reads a search to its end, each document once', async () => {
  const { apollo } = client();
  const wanted = { query: SEARCH, variables: { query: 'servizi' } };
  const list = apollo.watchQuery(wanted);
  const subscription = list.subscribe({});
  let page = (await list.refetch()).data.search;
  while (page.pageInfo.hasNextPage) {
    page = (await list.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data.search;
  }
  subscription.unsubscribe();
  const { edges, totalCount } = apollo.readQuery(wanted).search;
  const ids = edges.map(({ node }) => node.id);
  assert.ok(ids.length > 7, 'more than a page');
  assert.equal(ids.length, totalCount);
  assert.equal(new Set(ids).size, ids.length);
});

test('Apollo sends a query as text once, then its hash by GET', async () => {
  const query = gql`query Once($query: String!) { search(query: $query, first: 1) { totalCount } }`;
  const { apollo, requests } = client();
  for (const word of ['nido', 'casa', 'anziani']) {
    await apollo.query({ query, variables: { query: word } });
  }
  assert.ok(requests.filter(({ sendsText }) => sendsText).length <= 1);
  assert.deepEqual(requests.at(-1), { method: 'GET', sendsText: false });
});

test('Apollo gets the code of an error and the data beside it', async () => {
  const { apollo } = client();
  const query = gql`query Two($unreadable: String!) {
    good: search(query: "nido") { totalCount }
    bad: search(query: $unreadable) { totalCount }
  }`;
  const { data, error } = await apollo.query({ query, variables: { unreadable: 'anno:ieri' }, errorPolicy: 'all' });
  assert.ok(data.good.totalCount > 0);
  assert.equal(data.bad, null);
  assert.equal(error.errors[0].extensions.code, 'UNKNOWN_FILTER_VALUE');
});
