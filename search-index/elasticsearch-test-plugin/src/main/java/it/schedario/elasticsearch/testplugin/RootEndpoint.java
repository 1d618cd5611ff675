package it.schedario.elasticsearch.testplugin;

import static org.elasticsearch.rest.RestRequest.Method.GET;
import static org.elasticsearch.rest.RestRequest.Method.HEAD;

import java.util.List;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** {@code GET /}: who answers here. The client's {@code info()} and {@code ping()} ask for it. */
final class RootEndpoint extends BaseRestHandler {
  private final ClusterService cluster;

  RootEndpoint(ClusterService cluster) {
    this.cluster = cluster;
  }

  @Override
  public String getName() {
    return "main_action";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(GET, "/"), new Route(HEAD, "/"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
    return channel -> {
      Build build = Build.current();
      XContentBuilder answer = channel.newBuilder();
      answer.startObject();
      answer.field("name", cluster.getNodeName());
      answer.field("cluster_name", cluster.getClusterName().value());
      answer.field("cluster_uuid", cluster.state().metadata().clusterUUID());
      answer.startObject("version");
      answer.field("number", build.qualifiedVersion());
      answer.field("build_flavor", build.flavor());
      answer.field("build_type", build.type().displayName());
      answer.field("build_hash", build.hash());
      answer.field("build_date", build.date());
      answer.field("build_snapshot", build.isSnapshot());
      answer.field("lucene_version", Version.LATEST.toString());
      answer.field("minimum_wire_compatibility_version", build.minWireCompatVersion());
      answer.field("minimum_index_compatibility_version", build.minIndexCompatVersion());
      answer.endObject();
      answer.field("tagline", "You Know, for Search");
      answer.endObject();
      channel.sendResponse(new RestResponse(RestStatus.OK, answer));
    };
  }
}
