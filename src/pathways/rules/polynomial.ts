/**
 * A product of indicators "variable at or above a cut", one per variable: for two cuts of one variable the
 * higher implies the lower, so that the product is the higher one.
 */
export type Monomial = ReadonlyMap<string, number>;

/** A term of a polynomial in such indicators. */
export interface Term {
  readonly coefficient: number;
  readonly product: Monomial;
}

/** A polynomial in indicators, by a text that is the same for equal monomials. */
export type Polynomial = ReadonlyMap<string, Term>;

/** Text of a monomial: variables in alphabetical order with their cut. */
export function monomialKey(product: Monomial): string {
  return [...product]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([variable, cut]) => `${variable}>${cut}`)
    .join('&');
}

/** A constant. */
export function constant(value: number): Polynomial {
  return value === 0 ? new Map() : new Map([['', { coefficient: value, product: new Map() }]]);
}

/** The indicator of one variable at or above a cut, cuts numbered from 0 upwards. */
export function indicator(variable: string, cut: number): Polynomial {
  const product = new Map([[variable, cut]]);
  return new Map([[monomialKey(product), { coefficient: 1, product }]]);
}

function add(terms: Map<string, Term>, coefficient: number, product: Monomial): void {
  const key = monomialKey(product);
  const sum = (terms.get(key)?.coefficient ?? 0) + coefficient;
  if (sum === 0) terms.delete(key);
  else terms.set(key, { coefficient: sum, product });
}

/** Product: "both". Indicators are idempotent, so no power ever appears. */
export function times(left: Polynomial, right: Polynomial): Polynomial {
  const terms = new Map<string, Term>();
  for (const a of left.values()) {
    for (const b of right.values()) {
      const product = new Map(a.product);
      for (const [variable, cut] of b.product)
        product.set(variable, Math.max(cut, product.get(variable) ?? cut));
      add(terms, a.coefficient * b.coefficient, product);
    }
  }
  return terms;
}

/** 1 − p: "not". */
export function complement(polynomial: Polynomial): Polynomial {
  const terms = new Map<string, Term>();
  for (const { coefficient, product } of polynomial.values()) add(terms, -coefficient, product);
  add(terms, 1, new Map());
  return terms;
}
