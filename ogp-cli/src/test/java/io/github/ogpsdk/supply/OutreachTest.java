package io.github.ogpsdk.supply;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.ogpsdk.MainClasses;

/** What SECURITY.md promises of our own code: no network, no other program, no code from data. */
@AnalyzeClasses(packages = "io.github.ogpsdk", importOptions = MainClasses.class)
class OutreachTest {

  @ArchTest
  static final ArchRule nothingIsReachedOutside =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "javax.script..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.n(et|io\\.channels)\\..*(Socket|Connection|ClassLoader).*")
          .orShould()
          .accessTargetWhere(reachesOut())
          .because(
              "SECURITY.md promises that a document is only read:"
                  + " let the caller fetch what is elsewhere");

  private static DescribedPredicate<JavaAccess<?>> reachesOut() {
    return describe(
        "opens a connection or starts a program",
        access -> {
          String name = access.getTarget().getName();
          return switch (access.getTargetOwner().getName()) {
            case "java.net.URL" -> name.startsWith("open") || name.equals("getContent");
            case "java.net.InetAddress" -> name.startsWith("get");
            case "java.lang.Runtime" -> name.equals("exec");
            case "java.lang.ClassLoader" -> name.equals("defineClass");
            default -> false;
          };
        });
  }
}
