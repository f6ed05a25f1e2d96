package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

  @Property
  void everyFractionIsReadBackFromItsText(@ForAll("fractions") Fraction fraction) {
    assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction).hasSameHashCodeAs(fraction);
  }

  @Property
  void comparisonIsThatOfTheExactProducts(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    BigInteger left =
        BigInteger.valueOf(a.numerator()).multiply(BigInteger.valueOf(b.denominator()));
    BigInteger right =
        BigInteger.valueOf(b.numerator()).multiply(BigInteger.valueOf(a.denominator()));

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 999_999_999),
            Arbitraries.longs().between(1, 999_999_999))
        .as(Fraction::new);
  }
}
