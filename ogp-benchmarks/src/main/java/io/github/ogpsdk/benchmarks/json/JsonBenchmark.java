package io.github.ogpsdk.benchmarks.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ogpsdk.benchmarks.data.Documents;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads, writes and checks one document of a size. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {
  /** The sizes, in bytes. */
  public static final List<Integer> SIZES = List.of(1_000, 30_000, 400_000, 10_000_000);

  /** About how many bytes the document has. */
  @Param({"1000", "30000", "400000", "10000000"})
  public int size = 1000;

  private final JsonMapper mapper = new JsonMapper();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(OgpJson.schema("partnership"));

  private Partnership partnership = Documents.ofAbout(1000);
  private byte[] bytes = {};
  private JsonNode tree = mapper.createObjectNode();

  /** Makes the document. */
  @Setup
  public void make() {
    partnership = Documents.ofAbout(size);
    bytes = Documents.bytes(partnership);
    tree = mapper.readTree(bytes);
  }

  /** Ours reads: binds, checks everything, knows where it stands, keeps unknown members. */
  @Benchmark
  public ReadResult<Partnership> readOurs() {
    return OgpJson.readPartnership(bytes);
  }

  /** Plain Jackson binds to the same types; it checks types and keeps unknown members. */
  @Benchmark
  public Partnership readJacksonBinding() {
    return mapper.readValue(bytes, Partnership.class);
  }

  /** Jackson reads a tree, and checks nothing but the syntax. */
  @Benchmark
  public JsonNode readJacksonTree() {
    return mapper.readTree(bytes);
  }

  /** Jackson reads a tree and networknt checks it against our schema. */
  @Benchmark
  public List<Error> readAndCheckNetworknt() {
    return schema.validate(mapper.readTree(bytes));
  }

  /** networknt checks a tree that is there. */
  @Benchmark
  public List<Error> checkNetworknt() {
    return schema.validate(tree);
  }

  /** Ours writes, indented. */
  @Benchmark
  public String writeOurs() {
    return OgpJson.write(partnership);
  }

  /** Plain Jackson writes the same types, indented. */
  @Benchmark
  public String writeJacksonBinding() {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(partnership);
  }

  /** Jackson writes a tree, indented. */
  @Benchmark
  public String writeJacksonTree() {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }
}
