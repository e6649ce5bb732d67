/** Scores of phone candidates by how they stand there. */
export const PHONE_SCORES = {
  /** With a plus sign, valid by a plan, a word for telephones near. */
  plusNamed: 0.99,
  plus: 0.97,
  plusAfterLetter: 0.7,
  plusInvalidNamed: 0.7,
  /** A calling code and then groups: a new or outdated range, or a typing error. */
  plusInvalidParted: 0.6,
  plusInvalid: 0.3,
  /** `00` or `011`, then valid by a plan. */
  exitGrouped: 0.9,
  exit: 0.75,
  /** A word for telephones right beside, valid by some plan. */
  named: 0.93,
  /** A word right beside that asks whose it is, and a plausible whole number. */
  asked: 0.7,
  /** The word stands further off. */
  nearby: 0.6,
  nearbyShort: 0.4,
  namedInvalid: 0.7,
  namedInvalidShort: 0.55,
  /** Valid by the plan of a listed country. */
  listedTelling: 0.92,
  listedGrouped: 0.75,
  listedBare: 0.6,
  listedBareShort: 0.35,
  /** All countries, national form: the shape speaks. */
  bracket: 0.85,
  nanpDashed: 0.9,
  nanpSpaced: 0.85,
  nanpMixed: 0.6,
  nanpElsewhere: 0.55,
  nanpInvalid: 0.4,
  /** Grouped, with an extension behind. */
  extended: 0.6,
  trunkParted: 0.6,
  trunkGrouped: 0.75,
  pairs: 0.85,
  mobileGrouped: 0.8,
  quarters: 0.6,
  threes: 0.55,
  /** A calling code without its plus sign, then a mobile. */
  plusLeftOut: 0.55,
  fourPairs: 0.5,
  /** All countries, a bare run. */
  chineseMobileAlone: 0.7,
  chineseMobile: 0.55,
  russianMobile: 0.6,
  trunkBareAlone: 0.55,
  trunkBare: 0.5,
  trunkBareTen: 0.5,
  trunkBareIsbn: 0.3,
  tenDigits: 0.3,
  /** From here on a grouping counts as evidence of its own. */
  formatFrom: 0.75,
  /** Factors. */
  companyLine: 0.85,
  cut: 0.75,
  cutPlus: 0.85,
  cutChain: 0.5,
  countered: 0.5,
  /** A ceiling: in a URL without a word for telephones. */
  inUrl: 0.2,
} as const;
