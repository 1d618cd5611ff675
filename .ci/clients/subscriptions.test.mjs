import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { graphql, token } from './service.mjs';

const socket = new URL('/subscriptions', graphql);
socket.protocol = 'ws:';
const client = createClient({ url: socket.href, webSocketImpl: WebSocket });
after(() => client.dispose());

const NOTICE = `COMUNE DI ROCCA AURELIA
Avviso sul prestito di attrezzi da giardino, anno 2025

La biblioteca degli attrezzi apre il sabato mattina: zappe, forbici e carriole si prendono in prestito
per una settimana, gratis, con la tessera comunale.
`;

test('graphql-ws tells of a document that a search finds, when an editor uploads it', async () => {
  const added = client.iterate({
    query: `subscription { documentAdded(query: "carriole") { node { id title year } evidence { text } } }`,
  });
  const first = added.next();
  await connected();

  const upload = await mutate(
    `mutation ($files: [Upload!]!) {
      uploadDocuments(files: $files) { job { state files { source { id } } } errors { code message } }
    }`,
    { files: [null] },
    new File([NOTICE], 'avviso.txt', { type: 'text/plain' }));
  assert.deepEqual(upload.uploadDocuments.errors, []);

  const { value } = await first;
  assert.equal(value.data.documentAdded.node.year, 2025);
  assert.match(value.data.documentAdded.evidence[0].text, /carriole/);
  await added.return();
});

test('graphql-ws follows a job to its end', async () => {
  const { reindex } = await mutate('mutation { reindex { job { id } errors { code message } } }');
  const states = [];
  for await (const { data } of client.iterate({
    query: 'subscription ($id: ID!) { jobProgress(id: $id) { state done total } }',
    variables: { id: reindex.job.id },
  })) {
    states.push(data.jobProgress);
  }
  const end = states.at(-1);
  assert.equal(end.state, 'DONE');
  assert.equal(end.done, end.total);
});

test('graphql-ws gets the code of a subscription that cannot begin', async () => {
  const refused = client.iterate({ query: 'subscription { documentAdded(query: "anno:ieri") { node { id } } }' });
  await assert.rejects(
    () => refused.next(),
    (errors) => errors[0].extensions.code === 'UNKNOWN_FILTER_VALUE');
});

/** An operation that was answered is behind the one that was sent before it. */
async function connected() {
  for await (const answer of client.iterate({ query: '{ __typename }' })) {
    assert.equal(answer.data.__typename, 'Query');
  }
}

/** A mutation of an editor, with a file where there is one (GraphQL multipart request specification). */
async function mutate(query, variables = {}, file = null) {
  const body = new FormData();
  body.append('operations', JSON.stringify({ query, variables }));
  body.append('map', JSON.stringify(file ? { 0: ['variables.files.0'] } : {}));
  if (file) {
    body.append('0', file);
  }
  const response = await fetch(graphql, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}
