package io.github.ogpsdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The shape of the whole library. Stands in ogp-cli, the module that sees all others. */
@AnalyzeClasses(packages = "io.github.ogpsdk", importOptions = MainClasses.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.ogpsdk.";
  private static final String TODAY = ROOT + "cli.Today";

  @ArchTest
  static final ArchRule modelStandsAlone =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "rules..", ROOT + "json..", ROOT + "report..", ROOT + "cli..")
          .because(
              "ogp-model is what can be exchanged and knows no other module:"
                  + " move what decides to ogp-rules and what reads or writes to ogp-json")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesKnowNoJson =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "json..", ROOT + "report..", ROOT + "cli..", "tools.jackson..")
          .because(
              "ogp-rules decides and knows nothing of the wire:"
                  + " take objects of ogp-model as input, and let the caller read the file");

  @ArchTest
  static final ArchRule jsonKnowsNoRules =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "rules..", ROOT + "report..", ROOT + "cli..", "org.hibernate.validator..")
          .because(
              "ogp-json reads and writes and decides nothing:"
                  + " what it shares with ogp-rules is a type of ogp-model");

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices()
          .matching(ROOT + "(**)")
          .should()
          .beFreeOfCycles()
          .because(
              "packages are read in one order: move the type that closes the circle"
                  + " to the package that both sides may use");

  @ArchTest
  static final ArchRule parentsDoNotKnowTheirSubPackages =
      classes()
          .should(useNoSubPackageOfTheirOwn())
          .because(
              "a sub-package may use its parent, never the other way round:"
                  + " move the type up, or move its user down");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .should(resideInANullMarkedPackage())
          .because("absence is Optional here and the compiler checks the rest");

  @ArchTest
  static final ArchRule onlyTodayReadsTheClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(TODAY)
          .should()
          .accessTargetWhere(readsTheClock())
          .because(
              "the date of an assessment is an input: take it as a parameter;"
                  + " only "
                  + TODAY
                  + " reads the clock, for the command");

  private static ArchCondition<JavaClass> useNoSubPackageOfTheirOwn() {
    return new ArchCondition<>("use no sub-package of their own package") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String below = origin.getPackageName() + ".";
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          if (dependency.getTargetClass().getPackageName().startsWith(below)) {
            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        JavaPackage home = type.getPackage();
        if (!home.isAnnotatedWith(NullMarked.class)) {
          String todo = "%s: add a package-info.java with @NullMarked to package %s";
          events.add(
              SimpleConditionEvent.violated(type, todo.formatted(type.getName(), home.getName())));
        }
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return describe(
        "reads the clock",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          String call = access.getTarget().getFullName();
          return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" ->
                name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
            case "java.util.Date" -> call.endsWith("<init>()");
            case "java.util.Calendar" -> name.equals("getInstance");
            default ->
                owner.startsWith("java.time.")
                    && name.equals("now")
                    && !call.endsWith("(java.time.Clock)");
          };
        });
  }
}
