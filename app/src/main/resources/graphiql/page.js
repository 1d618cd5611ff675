// GraphiQL on our endpoint, one tab per example. All files come from this server.
import { examples } from './examples.js';

const { GraphiQL, React, ReactDOM } = window;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: examples,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  }),
);
