import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Milliseconds of processor time to find every word in every text, its own folding on; the median of three. */
public final class SpeedOfHoubb {
  public static void main(String[] args) throws Exception {
    List<String> words = Arrays.asList(read(args[0]).split("\n"));
    String[] texts = read(args[1]).split("\0");
    SensitiveWordBs houbb =
        SensitiveWordBs.newInstance()
            .wordDeny(() -> words)
            .wordAllow(Collections::emptyList)
            .init();
    long found = 0;
    double[] taken = new double[4];
    for (int run = 0; run < taken.length; run++) {
      long start = cpuNanos();
      for (String text : texts) found += houbb.findAll(text).size();
      taken[run] = (cpuNanos() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(taken, 1, taken.length);
    Arrays.sort(warm);
    System.out.println(warm[1] + " " + found / taken.length);
  }

  private static String read(String path) throws Exception {
    return new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
