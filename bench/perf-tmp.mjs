// bench/perf-tmp.ts
import { readFileSync } from "node:fs";

// src/core/characters.ts
var BARRIER = "\uFDD0";
var BARRIER_CODE = 64976;
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isAsciiLetter(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
function isAlphanumeric(code) {
  return isDigit(code) || isAsciiLetter(code);
}
function isLetter(code) {
  if (code < 128) return isAsciiLetter(code);
  if (code < 192) return code === 170 || code === 181 || code === 186;
  if (code < 8192) return code !== 215 && code !== 247 && !isForeignDigit(code);
  if (code < 11264) return false;
  if (code < 11776) return true;
  if (code < 12352) return code === 12293 || code === 12295;
  if (code < 55296) return code !== 12539;
  if (code < 63744) return false;
  if (code < 64976) return true;
  if (code < 65136) return code > 65007 && code < 65024;
  if (code < 65280) return code !== 65279;
  return code > 65312 && code < 65339 || code > 65344 && code < 65371 || code > 65381 && code < 65501;
}
function isForeignDigit(code) {
  if (code < 1632 || code > 3801) return false;
  if (code < 2406) return (code < 1642 || code > 1775 && code < 1786) && code !== 1642;
  const low = code & 127;
  return low > 101 && low < 112 || code > 3663 && code < 3674 || code > 3791;
}
function isUnspaced(code) {
  if (code < 3584) return false;
  if (code < 4608) return code < 3840 || code >= 4096 && code < 4256 || code >= 4352;
  if (code < 12288) return code >= 6016 && code < 6144;
  return code < 55216 ? code < 40960 || code >= 44032 : code >= 63744 && code < 64256;
}
function isWordLetter(code) {
  return isLetter(code) && !isUnspaced(code);
}
function isSpace(code) {
  return code === 32 || code === 9 || code === 160 || code >= 8192 && code <= 8202 || code === 8239 || code === 8287 || code === 12288;
}
function isLineEnd(code) {
  return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function lowerUnit(code) {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code < 256) return code >= 192 && code <= 222 && code !== 215 ? code + 32 : code;
  if (code < 384) {
    if (code === 304) return 105;
    if (code === 376) return 255;
    const oddIsUpper = code > 312 && code < 329 || code > 376;
    return oddIsUpper ? code & 1 ? code + 1 : code : code | 1;
  }
  if (code >= 913 && code <= 937) return code + 32;
  if (code === 902) return 940;
  if (code >= 904 && code <= 906) return code + 37;
  if (code >= 1040 && code <= 1071) return code + 32;
  if (code >= 1024 && code <= 1039) return code + 80;
  return code;
}

// src/core/labels.ts
var NOT_SCANNED = "NOT_SCANNED";
var MAX_URL = 2048;
function labelFor(entity, place) {
  if (place === "url") return entity;
  return place === "host" ? hostLabel(entity) : `[${entity}]`;
}
function hostLabel(entity) {
  return `${entity.toLowerCase().replaceAll("_", "-")}.invalid`;
}
function createLabelGrammar(entities) {
  const names = [.../* @__PURE__ */ new Set([...entities, NOT_SCANNED])].sort((a, b) => b.length - a.length);
  const hosts = names.map((name) => hostLabel(name).replace(".", "\\."));
  const bracketed = "\\[[A-Z][A-Z0-9_]{2,63}(?::[\\w=-]{1,4096})?\\]";
  let grammar;
  const hint = /\[[A-Z]|[A-Z]{3}|\.invalid/;
  const compiled = () => grammar ??= new RegExp(
    `${bracketed}|~?(?<![A-Za-z0-9_])(?:${names.join("|")})(?![A-Za-z0-9_])~?|(?<![\\w.-])(?:${hosts.join("|")})(?![\\w-])`,
    "g"
  );
  return {
    mayHold: (text) => hint.test(text),
    find(text) {
      if (!hint.test(text)) return void 0;
      const pattern = compiled();
      pattern.lastIndex = 0;
      let spans;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        spans ??= [];
        spans.push([match.index, match.index + match[0].length]);
      }
      return spans;
    },
    isLabel(text) {
      const pattern = compiled();
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      return match !== null && match.index === 0 && match[0].length === text.length;
    }
  };
}
function placeOf(text, start, end) {
  let left = start;
  const limit = Math.max(0, start - MAX_URL);
  let scheme = -1;
  while (left > limit) {
    const code = text.charCodeAt(left - 1);
    if (isSpace(code) || code < 32 || code === 34 || code === 60 || code === 62 || code === 96) break;
    left--;
    if (code === 47 && text.charCodeAt(left + 1) === 47 && text.charCodeAt(left - 1) === 58) scheme = left + 2;
  }
  let host = scheme;
  if (host < 0) {
    if (!/^(?:www\.|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\/)/i.test(text.slice(left, Math.min(start, left + 400))))
      return "text";
    host = left;
  }
  for (let i = host; i < start; i++) {
    const code = text.charCodeAt(i);
    if (code === 47 || code === 63 || code === 35) return "url";
    if (code === 64) host = i + 1;
  }
  if (start < host) return "url";
  const after = text.charCodeAt(end);
  if (after === 64) return "url";
  return start === host || text.charCodeAt(start - 1) === 91 || start === scheme ? coversHost(text, end) ? "host" : "url" : "url";
}
function coversHost(text, end) {
  const code = text.charCodeAt(end);
  return !(code === 46 || code === 45 || isAlphanumeric(code));
}
function padLabel(label, before, after) {
  const left = isAlphanumeric(before) || before === 95 ? "~" : "";
  const right = isAlphanumeric(after) || after === 95 ? "~" : "";
  return left + label + right;
}

// src/core/apply-policy.ts
var LABEL = { id: "replace", effect: "replace", apply: ({ label }) => label };
function operatorFor(policy, entity) {
  return policy[entity] ?? policy.default ?? LABEL;
}
function decide(policy, cluster) {
  let finding = cluster.best;
  let operator = operatorFor(policy, finding.entity);
  for (const other of cluster.findings) {
    const rival = operatorFor(policy, other.entity);
    if (strength(rival) > strength(operator)) {
      finding = other;
      operator = rival;
    }
  }
  return { finding, operator };
}
function strength(operator) {
  return operator.effect === "block" ? 2 : operator.effect === "replace" ? 1 : 0;
}
function applyPolicy(input, clusters, policy, grammar, plain, tail) {
  let text = "";
  let from = 0;
  let opaque = true;
  let blocked = false;
  const replacements = [];
  const spans = [];
  for (const cluster of clusters) {
    const { finding, operator } = plain.has(cluster) ? { finding: cluster.best, operator: LABEL } : decide(policy, cluster);
    if (operator.effect === "keep") {
      opaque = false;
      continue;
    }
    if (operator.effect === "block") blocked = true;
    const { start, end } = cluster;
    const place = placeOf(input, start, end);
    const label = labelFor(finding.entity, place);
    const fitted = place === "url" ? padLabel(label, input.charCodeAt(start - 1), input.charCodeAt(end)) : label;
    const matched = input.slice(start, end);
    const written = operator.apply({ entity: finding.entity, matched, label: fitted, place });
    if (!grammar.isLabel(written)) opaque = false;
    text += input.slice(from, start);
    replacements.push({ finding, outputStart: text.length, outputEnd: text.length + written.length });
    spans.push([start, end]);
    text += written;
    from = end;
  }
  text += input.slice(from, tail);
  if (tail < input.length) text += `[${NOT_SCANNED}]`;
  return { text, replacements, spans, opaque, blocked };
}

// src/core/errors.ts
var PiiSieveError = class extends Error {
  name = "PiiSieveError";
  code;
  /** The option that is wrong, as a path: `policy.EMAIL_ADDRESS`, `detectors[2].id`. */
  path;
  /** What would have been accepted, where that can be listed. */
  allowed;
  constructor(code, path, message, allowed) {
    super(allowed === void 0 ? `${path}: ${message}` : `${path}: ${message}; allowed: ${allowed.join(", ")}`);
    this.code = code;
    this.path = path;
    this.allowed = allowed;
  }
};

// src/core/check-detector.ts
var ENTITY = /^[A-Z][A-Z0-9_]{2,63}$/;
function requireEntity(entity, path) {
  if (typeof entity !== "string" || !ENTITY.test(entity)) {
    throw new PiiSieveError("invalid-detector", path, "must be upper snake case, 3 to 64 characters, such as EMPLOYEE_ID");
  }
}
function requireScore(score, path) {
  if (!(typeof score === "number" && score >= 0 && score <= 1)) {
    throw new PiiSieveError("invalid-detector", path, "must be a number from 0 to 1");
  }
}

// src/core/words.ts
var BASIS = 2166136261 | 0;
var PRIME = 16777619;
function hashWord(word) {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(i)), PRIME);
  return hash;
}
function hashSpan(text, start, end) {
  let hash = BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), PRIME);
  return hash;
}
function isWordAt(text, start, end, word) {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (lowerUnit(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}
function createWordBuffer() {
  return { count: 0, starts: new Int32Array(64), ends: new Int32Array(64), hashes: new Int32Array(64) };
}
function grow(buffer) {
  for (const key of ["starts", "ends", "hashes"]) {
    const wider = new Int32Array(buffer[key].length * 2);
    wider.set(buffer[key]);
    buffer[key] = wider;
  }
}
function fillWords(text, buffer) {
  const length = text.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let lower = code | 32;
    if (code < 128 ? lower < 97 || lower > 122 : !isLetter(code) || isUnspaced(code)) {
      i++;
      continue;
    }
    const start = i;
    let hash = BASIS;
    do {
      hash = Math.imul(hash ^ (code < 128 ? lower : lowerUnit(code)), PRIME);
      if (++i === length) break;
      code = text.charCodeAt(i);
      lower = code | 32;
    } while (code < 128 ? lower >= 97 && lower <= 122 : isLetter(code) && !isUnspaced(code));
    if (count === buffer.starts.length) grow(buffer);
    buffer.starts[count] = start;
    buffer.ends[count] = i;
    buffer.hashes[count] = hash;
    count++;
  }
  buffer.count = count;
}

// src/core/dictionary-detector.ts
function dictionaryDetector(options) {
  const { entity, words, score = 0.9 } = options;
  requireEntity(entity, "dictionaryDetector.entity");
  requireScore(score, "dictionaryDetector.score");
  if (!Array.isArray(words) || words.length === 0)
    throw new PiiSieveError("invalid-detector", "dictionaryDetector.words", "must list words");
  const byHead = /* @__PURE__ */ new Map();
  let longest = 0;
  words.forEach((word, i) => {
    const folded = typeof word === "string" ? word.trim().toLowerCase() : "";
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      throw new PiiSieveError("invalid-detector", `dictionaryDetector.words[${i}]`, "must hold a letter or a digit");
    }
    const hash = hashWord(folded.slice(0, headLength(folded)));
    const list = byHead.get(hash);
    if (list) list.push(folded);
    else byHead.set(hash, [folded]);
    longest = Math.max(longest, folded.length);
  });
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  return {
    id: options.id ?? `dictionary-${entity.toLowerCase().replaceAll("_", "-")}`,
    entities: [entity],
    reach: { before: 1, after: longest + 1 },
    triggers: [{ on: "text", characters: "", find: (scan) => findWords(scan, entity, byHead, score) }]
  };
}
var isWordUnit = (code) => isDigit(code) || isWordLetter(code);
function headLength(phrase) {
  let length = 0;
  while (length < phrase.length && isWordUnit(phrase.charCodeAt(length))) length++;
  return Math.max(1, length);
}
function findWords(scan, entity, byHead, score) {
  const { text } = scan;
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end === i) end++;
    for (const phrase of byHead.get(hashWord(text.slice(i, Math.min(end, i + 256)))) ?? []) {
      const stop = i + phrase.length;
      if (text.slice(i, stop).toLowerCase() !== phrase) continue;
      if (isWordUnit(text.charCodeAt(stop)) && isWordUnit(text.charCodeAt(stop - 1))) continue;
      scan.report(entity, i, stop, score, ["dictionary", "format"]);
      end = stop;
      break;
    }
    i = end;
  }
}

// src/core/compile-options.ts
var DEFAULT_MIN_SCORE = 0.5;
var KNOWN = [
  "detectors",
  "suppressors",
  "views",
  "context",
  "policy",
  "minScore",
  "allow",
  "deny",
  "engine",
  "maxLength",
  "onFinding",
  "trace"
];
function compileOptions(options, more = []) {
  if (typeof options !== "object" || options === null) throw new PiiSieveError("invalid-option", "options", "must be an object");
  const known = [...KNOWN, ...more];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new PiiSieveError("unknown-option", key, "is no option of this scanner", known);
  }
  const detectors = compileDetectors(options, options.engine);
  const entities = [...new Set(detectors.flatMap((detector) => detector.entities))];
  checkPolicy(options.policy, entities, "policy");
  const { maxLength = Number.POSITIVE_INFINITY } = options;
  if (!(typeof maxLength === "number" && maxLength > 0))
    throw new PiiSieveError("invalid-option", "maxLength", "must be a number over 0");
  for (const hook of ["onFinding", "trace"]) {
    if (options[hook] !== void 0 && typeof options[hook] !== "function") {
      throw new PiiSieveError("invalid-option", hook, "must be a function");
    }
  }
  return {
    detectors,
    entities,
    minScore: compileMinScore(options.minScore, entities),
    isAllowed: compileAllow(options.allow, options.engine),
    maxLength,
    trace: options.trace
  };
}
function compileDetectors(options, engine) {
  if (!Array.isArray(options.detectors)) throw new PiiSieveError("invalid-option", "detectors", "must be a list of detectors");
  const detectors = options.detectors.map((detector, i) => {
    const path = `detectors[${i}]`;
    if (typeof detector !== "object" || detector === null || !Array.isArray(detector.triggers) || !Array.isArray(detector.entities)) {
      const hint = typeof detector === "function" ? "is a factory: call it" : "is no detector";
      throw new PiiSieveError("invalid-detector", path, hint);
    }
    return detector.bind?.(engine, path) ?? detector;
  });
  for (const [entity, words] of Object.entries(options.deny ?? {})) {
    try {
      detectors.push(dictionaryDetector({ id: "deny", entity, words, score: 1 }));
    } catch (error) {
      const { message } = error;
      throw new PiiSieveError("invalid-option", `deny.${entity}`, message);
    }
  }
  return detectors;
}
function checkPolicy(policy, entities, path) {
  if (policy === void 0) return;
  if (typeof policy !== "object" || policy === null)
    throw new PiiSieveError("invalid-option", path, "must map entities to operators");
  for (const [entity, operator] of Object.entries(policy)) {
    if (entity !== "default" && !entities.includes(entity)) {
      throw new PiiSieveError("unknown-entity", `${path}.${entity}`, "is found by no detector of this scanner", [
        "default",
        ...entities
      ]);
    }
    if (operator === void 0) continue;
    if (typeof operator !== "object" || operator === null || typeof operator.apply !== "function") {
      const hint = typeof operator === "function" ? "is a factory: call it" : "is no operator";
      throw new PiiSieveError("invalid-option", `${path}.${entity}`, hint);
    }
  }
}
function compileMinScore(minScore, entities) {
  const check = (score, path) => {
    if (!(typeof score === "number" && score >= 0 && score <= 1)) {
      throw new PiiSieveError("invalid-option", path, "must be a number from 0 to 1");
    }
  };
  if (minScore === void 0) return () => DEFAULT_MIN_SCORE;
  if (typeof minScore !== "object" || minScore === null) {
    check(minScore, "minScore");
    return () => minScore;
  }
  const byEntity = /* @__PURE__ */ new Map();
  for (const [entity, score] of Object.entries(minScore)) {
    if (score === void 0) continue;
    if (entity !== "default" && !entities.includes(entity)) {
      throw new PiiSieveError("unknown-entity", `minScore.${entity}`, "is found by no detector of this scanner", [
        "default",
        ...entities
      ]);
    }
    check(score, `minScore.${entity}`);
    byEntity.set(entity, score);
  }
  const fallback = byEntity.get("default") ?? DEFAULT_MIN_SCORE;
  return (entity) => byEntity.get(entity) ?? fallback;
}
var fold = (text) => text.normalize("NFKC").toLowerCase();
var MAX_ALLOWED = 256;
var UNSAFE = /[*+}]\)[*+{]|\|[^()]*\)[*+{]|\(\?<?[=!]|\\[1-9k]|(?:(?:[*+]|,\})[\s\S]*){3}/;
function compileAllow(allow, engine) {
  if (allow === void 0 || allow.length === 0) return void 0;
  const exact = /* @__PURE__ */ new Set();
  const tests = [];
  allow.forEach((entry, i) => {
    if (typeof entry === "string") exact.add(fold(entry));
    else if (!(entry instanceof RegExp)) throw new PiiSieveError("invalid-option", `allow[${i}]`, "must be a string or a RegExp");
    else if (engine) {
      const compiled = engine.compile(entry, `allow[${i}]`);
      tests.push((matched) => compiled.matchesWhole(matched));
    } else {
      if (UNSAFE.test(entry.source)) {
        throw new PiiSieveError(
          "unsafe-pattern",
          `allow[${i}]`,
          "may take more than linear time: simplify it, or pass re2Engine() from 'pii-sieve/re2'"
        );
      }
      const whole = new RegExp(`^(?:${entry.source})$`, entry.flags.replace(/[gym]/g, ""));
      tests.push((matched) => matched.length <= MAX_ALLOWED && whole.test(matched));
    }
  });
  return (matched) => exact.has(fold(matched)) || tests.some((test) => test(matched));
}

// src/core/context.ts
var WINDOW = 80;
var ADJACENT = 16;
var MAX_WORD = 32;
var MAX_PHRASE = 4;
var MAX_NGRAM = 8;
var BASIS2 = 2166136261 | 0;
var PRIME2 = 16777619;
var FILLERS = "is are was no nr num number numbers nummer numero n\xFAmero num\xE9ro numer id code the my your his her our their of for at on to a an and or please mobile cell new old full es el la mi su de del le mon ma est der die das meine mein ist lautet il mio \xE8 \xE9 o meu minha het mijn nr\xB0 \u662F \u306F";
function wordsOf(phrase) {
  const words = [];
  let start = -1;
  for (let i = 0; i <= phrase.length; i++) {
    const inside = i < phrase.length && isLetter(phrase.charCodeAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push(phrase.slice(start, i));
      start = -1;
    }
  }
  return words;
}
function compileLexicon(sources) {
  const topics = /* @__PURE__ */ new Map();
  const phrases = /* @__PURE__ */ new Map();
  const ngrams = /* @__PURE__ */ new Map();
  let longestNgram = 0;
  for (const source of sources) {
    for (const name of Object.keys(source)) {
      let topic = topics.get(name);
      if (topic === void 0) {
        topic = topics.size;
        topics.set(name, topic);
      }
      for (const entry of source[name] ?? []) {
        if (entry.length > 0 && isUnspaced(entry.charCodeAt(0))) {
          const hash2 = hashWord(entry);
          const list2 = ngrams.get(hash2);
          if (list2) list2.push(topic);
          else ngrams.set(hash2, [topic]);
          longestNgram = Math.max(longestNgram, Math.min(entry.length, MAX_NGRAM));
          continue;
        }
        const [first, ...rest] = wordsOf(entry);
        if (first === void 0 || rest.length >= MAX_PHRASE) continue;
        const hash = hashWord(first);
        const phrase = { rest: rest.map(hashWord), topic };
        const list = phrases.get(hash);
        if (list) list.push(phrase);
        else phrases.set(hash, [phrase]);
      }
    }
  }
  return { topics, phrases, ngrams, longestNgram, fillers: new Set(FILLERS.split(" ").map(hashWord)) };
}
function lexiconSources(packs, owners) {
  const sources = packs.map((pack) => pack.topics);
  for (const owner of owners) if (owner.keywords) sources.push(owner.keywords);
  return sources;
}
var Neighbourhood = class {
  #lexicon;
  #text = "";
  /** Nearness by topic: what the hint says, what the text on the left and on the right of the last position says. */
  #hint;
  #hinted = false;
  #left;
  #right;
  #leftOf = -1;
  #rightOf = -1;
  #starts = new Int32Array(WINDOW + MAX_WORD);
  #ends = new Int32Array(WINDOW + MAX_WORD);
  #hashes = new Int32Array(WINDOW + MAX_WORD);
  #stems = new Int32Array(WINDOW + MAX_WORD);
  #count = 0;
  constructor(lexicon) {
    this.#lexicon = lexicon;
    const topics = lexicon.topics.size;
    this.#hint = new Uint8Array(topics);
    this.#left = new Uint8Array(topics);
    this.#right = new Uint8Array(topics);
  }
  /** Turns to another text. `hint` stands before it as a key before its value: a field's name, for instance. */
  reset(text, hint) {
    this.#text = text;
    this.#leftOf = -1;
    this.#rightOf = -1;
    if (this.#hinted) this.#hint.fill(0);
    this.#hinted = hint !== "";
    if (this.#hinted) {
      this.#tokenise(hint, 0, hint.length, true);
      this.#collect(hint, this.#hint, hint.length, true);
    }
  }
  near(topic, start, end) {
    const id = this.#lexicon.topics.get(topic);
    if (id === void 0) return 0;
    if (this.#leftOf !== start) this.#readLeft(start);
    if (this.#rightOf !== end) this.#readRight(end);
    return Math.max(this.#hint[id], this.#left[id], this.#right[id]);
  }
  #readLeft(start) {
    const text = this.#text;
    this.#leftOf = start;
    this.#left.fill(0);
    const limit = Math.max(0, start - WINDOW);
    let from = start;
    while (from > limit) {
      const code = text.charCodeAt(from - 1);
      if (isLineEnd(code) || code === BARRIER_CODE) break;
      from--;
    }
    if (from === limit && from > 0) {
      const before = text.charCodeAt(from - 1);
      if (isLetter(before) && !isUnspaced(before)) while (from < start && isLetter(text.charCodeAt(from))) from++;
    }
    this.#tokenise(text, from, start, false);
    this.#collect(text, this.#left, start, true);
    if (this.#lexicon.longestNgram > 0) this.#collectNgrams(text, from, start, this.#left, true);
  }
  #readRight(end) {
    const text = this.#text;
    this.#rightOf = end;
    this.#right.fill(0);
    const limit = Math.min(text.length, end + WINDOW);
    let to = end;
    while (to < limit) {
      const code = text.charCodeAt(to);
      if (isLineEnd(code) || code === BARRIER_CODE) break;
      to++;
    }
    if (to === limit && to < text.length) {
      const after = text.charCodeAt(to);
      if (isLetter(after) && !isUnspaced(after)) while (to > end && isLetter(text.charCodeAt(to - 1))) to--;
    }
    this.#tokenise(text, end, to, false);
    this.#collect(text, this.#right, end, false);
    if (this.#lexicon.longestNgram > 0) this.#collectNgrams(text, end, to, this.#right, false);
  }
  /** Words of `[from, to)`; camel case is split where the word is a key (`customerPhone=`) or always, for hints. */
  #tokenise(text, from, to, splitCamel) {
    this.#count = 0;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (!isLetter(code) || isUnspaced(code)) {
        i++;
        continue;
      }
      const start = i;
      let humps = false;
      let previous = 0;
      while (i < to) {
        const unit = text.charCodeAt(i);
        if (!isLetter(unit) || isUnspaced(unit)) break;
        if (unit >= 65 && unit <= 90 && previous >= 97 && previous <= 122) humps = true;
        previous = unit;
        i++;
      }
      this.#push(text, start, i);
      if (humps && (splitCamel || isKeyEnd(text, i))) {
        let hump = start;
        for (let j = start + 1; j <= i; j++) {
          const unit = j < i ? text.charCodeAt(j) : 65;
          const before = text.charCodeAt(j - 1);
          if (unit >= 65 && unit <= 90 && (j === i || before >= 97 && before <= 122)) {
            this.#push(text, hump, j);
            hump = j;
          }
        }
      }
    }
  }
  #push(text, start, end) {
    if (this.#count === this.#starts.length || end - start > MAX_WORD) return;
    let hash = BASIS2;
    let stem = BASIS2;
    for (let i = start; i < end; i++) {
      stem = hash;
      hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), PRIME2);
    }
    const last = text.charCodeAt(end - 1) | 32;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#hashes[this.#count] = hash;
    this.#stems[this.#count] = last === 115 && end - start > 3 ? stem : hash;
    this.#count++;
  }
  #collect(text, into, edge, leftSide) {
    for (let w = 0; w < this.#count; w++) {
      const phrases = this.#lexicon.phrases.get(this.#hashes[w]) ?? this.#lexicon.phrases.get(this.#stems[w]);
      if (phrases === void 0) continue;
      for (const phrase of phrases) {
        const last = w + phrase.rest.length;
        if (last >= this.#count || !this.#continues(w, phrase.rest)) continue;
        const start = this.#starts[w];
        const end = this.#ends[last];
        if (!leftSide && introducesNumber(text, end)) continue;
        const near = leftSide ? this.#isFiller(text, end, edge) : this.#isFiller(text, edge, start);
        into[phrase.topic] = Math.max(into[phrase.topic], near ? 2 : 1);
      }
    }
  }
  #continues(word, rest) {
    for (let k = 0; k < rest.length; k++) {
      const at = word + 1 + k;
      if (this.#hashes[at] !== rest[k] && this.#stems[at] !== rest[k]) return false;
    }
    return true;
  }
  #collectNgrams(text, from, to, into, leftSide) {
    const { ngrams, longestNgram } = this.#lexicon;
    for (let i = from; i < to; i++) {
      if (!isUnspaced(text.charCodeAt(i))) continue;
      let hash = BASIS2;
      for (let n = 1; n <= longestNgram && i + n <= to; n++) {
        hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i + n - 1)), PRIME2);
        const topics = ngrams.get(hash);
        if (topics === void 0) continue;
        if (!leftSide && introducesNumber(text, i + n)) continue;
        const gap = leftSide ? to - (i + n) : i - from;
        for (const topic of topics) into[topic] = Math.max(into[topic], gap <= 4 ? 2 : 1);
      }
    }
  }
  /** Nothing but filler words and punctuation between a keyword and the span. */
  #isFiller(text, from, to) {
    if (to - from > ADJACENT) return false;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (isDigit(code)) return false;
      if (!isLetter(code)) {
        i++;
        continue;
      }
      const start = i;
      let hash = BASIS2;
      while (i < to && isLetter(text.charCodeAt(i))) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i++)), PRIME2);
      if (!this.#lexicon.fillers.has(hash) && !this.#lexicon.phrases.has(hash) && !(isUnspaced(code) && i - start <= 3))
        return false;
    }
    return true;
  }
};
function isKeyEnd(text, at) {
  let i = at;
  const quote = text.charCodeAt(i);
  if (quote === 34 || quote === 39) i++;
  while (i < at + 3 && isSpace(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  return code === 61 || code === 58;
}
function introducesNumber(text, at) {
  const limit = Math.min(text.length, at + 6);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return true;
    if (isLetter(code) || isLineEnd(code)) return false;
  }
  return false;
}

// src/core/opaque.ts
var WorkingText = class {
  text;
  /** Barriers in input offsets, sorted and disjoint. */
  #barriers;
  constructor(input, barriers) {
    this.#barriers = barriers;
    if (barriers.length === 0) {
      this.text = input;
      return;
    }
    let text = "";
    let from = 0;
    for (const [start, end] of barriers) {
      text += input.slice(from, start) + BARRIER;
      from = end;
    }
    this.text = text + input.slice(from);
  }
  /** The input offset of a working-text offset that is no barrier (or the start of one). O(log barriers). */
  toInput(offset) {
    const barriers = this.#barriers;
    if (barriers.length === 0) return offset;
    let low = 0;
    let high = barriers.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#positionOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? offset : barriers[low - 1][1] + offset - this.#positionOf(low - 1) - 1;
  }
  #positions = [];
  /** Where barrier `index` stands in the working text. */
  #positionOf(index) {
    const positions = this.#positions;
    let shift = 0;
    if (positions.length > 0) {
      const last = positions.length - 1;
      shift = this.#barriers[last][1] - positions[last] - 1;
    }
    while (positions.length <= index) {
      const [start, end] = this.#barriers[positions.length];
      positions.push(start - shift);
      shift = end - positions[positions.length - 1] - 1;
    }
    return positions[index];
  }
};
function mergeSpans(a, b) {
  if (a.length === 0) return [...b];
  const all = [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const merged = [];
  for (const [start, end] of all) {
    const last = merged[merged.length - 1];
    if (last !== void 0 && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

// src/core/resolve-overlaps.ts
function band(score) {
  return score >= 0.9 ? 4 : score >= 0.7 ? 3 : score >= 0.5 ? 2 : score >= 0.25 ? 1 : 0;
}
var SPECIFICITY = { specific: 2, generic: 1, "catch-all": 0 };
function rank(a, b) {
  return band(b.score) - band(a.score) || SPECIFICITY[b.specificity] - SPECIFICITY[a.specificity] || b.end - b.start - (a.end - a.start) || a.start - b.start || b.score - a.score;
}
function toFinding(candidate, alternatives) {
  const { entity, start, end, score, detector, evidence } = candidate;
  return alternatives === void 0 ? { entity, start, end, score, detector, evidence } : { entity, start, end, score, detector, evidence, alternatives };
}
function resolveOverlaps(candidates, onOverlapped) {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const clusters = [];
  let from = 0;
  while (from < candidates.length) {
    const start = candidates[from].start;
    let end = candidates[from].end;
    let to = from + 1;
    while (to < candidates.length && candidates[to].start < end) {
      end = Math.max(end, candidates[to].end);
      to++;
    }
    clusters.push(resolveCluster(candidates.slice(from, to), start, end, onOverlapped));
    from = to;
  }
  return clusters;
}
function resolveCluster(members, start, end, onOverlapped) {
  if (members.length === 1) {
    const finding = toFinding(members[0], members[0].alternatives);
    return { start, end, findings: [finding], best: finding };
  }
  members.sort(rank);
  const winners = [];
  const others = /* @__PURE__ */ new Map();
  for (const member of members) {
    const at = firstEndingAfter(winners, member.start);
    const rival = winners[at];
    if (rival === void 0 || rival.start >= member.end) {
      winners.splice(at, 0, member);
      continue;
    }
    onOverlapped?.(member, rival.entity);
    if (rival.start === member.start && rival.end === member.end && rival.entity !== member.entity) {
      const list = others.get(rival);
      if (list) list.push({ entity: member.entity, score: member.score });
      else others.set(rival, [{ entity: member.entity, score: member.score }]);
    }
  }
  const findings = winners.map((winner) => toFinding(winner, mergeAlternatives(winner, others.get(winner))));
  return { start, end, findings, best: findings[winners.indexOf(members[0])] };
}
function mergeAlternatives(winner, more) {
  if (more === void 0) return winner.alternatives;
  const best = /* @__PURE__ */ new Map();
  for (const { entity, score } of [...winner.alternatives ?? [], ...more]) {
    if (entity !== winner.entity) best.set(entity, Math.max(best.get(entity) ?? 0, score));
  }
  return [...best].map(([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
}
function firstEndingAfter(winners, position) {
  let low = 0;
  let high = winners.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (winners[middle].end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/core/digit-funnel.ts
var MAX_DIGITS = 34;
var MAX_GROUPS = 8;
var MAX_GAP = 3;
function isSeparator(code) {
  switch (code) {
    case 32:
    // space
    case 9:
    // tab
    case 40:
    // (
    case 41:
    // )
    case 45:
    // -
    case 46:
    // .
    case 47:
    // /
    case 95:
    // _
    case 160:
    // no-break space
    case 183:
    // middle dot
    case 8201:
    // thin space
    case 8208:
    // hyphen
    case 8209:
    // no-break hyphen
    case 8210:
    // figure dash
    case 8211:
    // en dash
    case 8212:
    // em dash
    case 8239:
    // narrow no-break space
    case 8722:
      return true;
    default:
      return false;
  }
}
var DigitFunnel = class {
  /** One past the last digit of the run read last. */
  end = 0;
  /** `wanted[n]` is 1 when some detector asks for numbers of n digits. */
  #wanted;
  #groupStarts = new Int32Array(32);
  #groupEnds = new Int32Array(32);
  #run = {
    start: 0,
    end: 0,
    count: 0,
    digits: new Uint8Array(MAX_DIGITS),
    offsets: new Int32Array(MAX_DIGITS),
    groups: 0,
    groupSizes: new Uint8Array(MAX_DIGITS),
    separator: 0,
    before: 0,
    after: 0,
    whole: false
  };
  #most;
  constructor(wanted) {
    this.#wanted = wanted;
    let most = 0;
    for (let n = 0; n < wanted.length; n++) if (wanted[n]) most = n;
    this.#most = Math.min(most, MAX_DIGITS);
  }
  /** Reads the run that starts with the digit at `at` and asks about its windows. */
  read(text, at, ask) {
    const groups = this.#readGroups(text, at);
    const starts = this.#groupStarts;
    const ends = this.#groupEnds;
    for (let first = 0; first < groups; first++) {
      let digits = 0;
      for (let last = first; last < groups; last++) {
        digits += ends[last] - starts[last];
        if (digits > this.#most) break;
        const whole = first === 0 && last === groups - 1;
        if (last - first >= MAX_GROUPS && !(first === 0 && groups <= MAX_DIGITS)) break;
        if (last - first >= MAX_GROUPS && !whole) continue;
        if (this.#wanted[digits]) this.#ask(text, first, last, digits, whole, ask);
      }
    }
  }
  #readGroups(text, at) {
    const length = text.length;
    let groups = 0;
    let i = at;
    for (; ; ) {
      if (groups === this.#groupStarts.length) this.#grow();
      this.#groupStarts[groups] = i;
      while (i < length && isDigit(text.charCodeAt(i))) i++;
      this.#groupEnds[groups++] = i;
      let next = i;
      while (next < length && next - i < MAX_GAP && isSeparator(text.charCodeAt(next))) next++;
      if (next === i || next === length || !isDigit(text.charCodeAt(next))) break;
      i = next;
    }
    this.end = i;
    return groups;
  }
  #grow() {
    const starts = new Int32Array(this.#groupStarts.length * 2);
    const ends = new Int32Array(starts.length);
    starts.set(this.#groupStarts);
    ends.set(this.#groupEnds);
    this.#groupStarts = starts;
    this.#groupEnds = ends;
  }
  #ask(text, first, last, count, whole, ask) {
    const run = this.#run;
    let n = 0;
    let separator = 0;
    for (let group = first; group <= last; group++) {
      const start = this.#groupStarts[group];
      const end = this.#groupEnds[group];
      run.groupSizes[group - first] = end - start;
      for (let i = start; i < end; i++) {
        run.digits[n] = text.charCodeAt(i) - 48;
        run.offsets[n++] = i;
      }
      if (group > first) {
        const gap = this.#groupEnds[group - 1];
        const unit = start - gap === 1 ? text.charCodeAt(gap) : -1;
        separator = group === first + 1 ? unit : separator === unit ? unit : -1;
      }
    }
    run.start = this.#groupStarts[first];
    run.end = this.#groupEnds[last];
    run.count = count;
    run.groups = last - first + 1;
    run.separator = separator;
    run.before = run.start > 0 ? text.charCodeAt(run.start - 1) : 0;
    run.after = run.end < text.length ? text.charCodeAt(run.end) : 0;
    run.whole = whole;
    ask(run);
  }
};

// src/core/sweep.ts
var DIGIT = 1;
var CHARACTER = 2;
var NOTED = 4;
function noteAll(into, characters, bit) {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128) into[code] = into[code] | bit;
  }
}
function sawAny(seen, characters) {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128 && seen.ascii[code >> 5] & 1 << (code & 31)) return true;
  }
  return false;
}
var Sweep = class {
  #gate;
  #classes = new Uint8Array(128);
  #characters = [];
  #numbers = [];
  #tokens;
  #wordTriggers = /* @__PURE__ */ new Map();
  #wordFilter = new Uint8Array(1024);
  #wordsOnce;
  #texts;
  #needsWords;
  #funnel;
  #setOwner;
  seen = { ascii: new Uint32Array(4), nonAscii: false };
  words = createWordBuffer();
  constructor(detectors, views, setOwner) {
    this.#setOwner = setOwner;
    const triggers = detectors.flatMap((owner) => owner.triggers.map((trigger) => ({ ...trigger, owner })));
    const of = (on) => triggers.filter((trigger) => trigger.on === on);
    const classes = this.#classes;
    for (const trigger of of("character")) {
      noteAll(classes, trigger.characters, CHARACTER);
      for (const character of new Set(trigger.characters)) {
        const code = character.charCodeAt(0);
        const list = this.#characters[code];
        if (list) list.push(trigger);
        else this.#characters[code] = [trigger];
      }
    }
    const wanted = new Uint8Array(35);
    for (const trigger of of("number")) {
      for (let n = trigger.digits[0]; n <= Math.min(trigger.digits[1], 34); n++) {
        wanted[n] = 1;
        const list = this.#numbers[n];
        if (list) list.push(trigger);
        else this.#numbers[n] = [trigger];
      }
    }
    this.#tokens = of("token");
    if (this.#tokens.length > 0 || this.#numbers.length > 0) noteAll(classes, "0123456789", DIGIT);
    for (const trigger of of("word")) {
      for (const word of trigger.words) {
        const hash = hashWord(word);
        this.#wordFilter[hash >>> 3 & 1023] = this.#wordFilter[hash >>> 3 & 1023] | 1 << (hash & 7);
        const list = this.#wordTriggers.get(hash);
        if (list) list.push({ word, trigger });
        else this.#wordTriggers.set(hash, [{ word, trigger }]);
      }
    }
    this.#wordsOnce = of("words");
    this.#needsWords = this.#wordTriggers.size > 0 || this.#wordsOnce.length > 0;
    this.#texts = of("text");
    for (const trigger of this.#texts) noteAll(classes, trigger.characters, NOTED);
    for (const view of views) noteAll(classes, view.characters ?? "", NOTED);
    this.#funnel = new DigitFunnel(wanted);
    const always = this.#needsWords || this.#texts.some((t) => t.characters === "") || views.some(isUnconditional);
    this.#gate = always ? void 0 : compileGate(
      classes,
      views.some((view) => view.nonAscii === true)
    );
    this.#loopGate = compileGate(
      classes,
      views.some((view) => view.nonAscii === true)
    );
  }
  #loopGate;
  /** False when no detector and no view can have anything to do with the text. */
  mayHold(text) {
    return this.#gate === void 0 || this.#gate.test(text);
  }
  /** Asks every detector whose trigger stands in the text. */
  run(scan) {
    const text = scan.text;
    const seen = this.seen;
    seen.ascii.fill(0);
    seen.nonAscii = false;
    const first = text.search(this.#loopGate);
    if (first >= 0) this.#loop(scan, text, first);
    if (this.#needsWords) this.#runWords(scan, text);
    for (const trigger of this.#texts) {
      if (trigger.characters !== "" && !sawAny(seen, trigger.characters)) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan);
    }
  }
  #loop(scan, text, first) {
    const classes = this.#classes;
    const { ascii } = this.seen;
    const length = text.length;
    let nonAscii = 0;
    let tokenEnd = 0;
    let runEnd = 0;
    for (let i = first; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        nonAscii = 1;
        continue;
      }
      const kind = classes[code];
      if (kind === 0) continue;
      if (kind & DIGIT) {
        if (i >= runEnd) {
          this.#scan = scan;
          this.#funnel.read(text, i, this.#askNumber);
          runEnd = this.#funnel.end;
        }
        if (i >= tokenEnd) tokenEnd = this.#askTokens(scan, text, i, tokenEnd);
      }
      if (kind & NOTED) ascii[code >> 5] = ascii[code >> 5] | 1 << (code & 31);
      if (kind & CHARACTER) {
        for (const trigger of this.#characters[code]) {
          this.#setOwner(trigger.owner);
          trigger.find(scan, i);
        }
      }
    }
    this.seen.nonAscii = nonAscii === 1;
  }
  #scan;
  #askNumber = (run) => {
    for (const trigger of this.#numbers[run.count]) {
      this.#setOwner(trigger.owner);
      trigger.find(this.#scan, run);
    }
  };
  /** Reads the alphanumeric token around a digit, asks about it, and returns its end. */
  #askTokens(scan, text, at, from) {
    let start = at;
    while (start > from && isAlphanumeric(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
    const length = end - start;
    for (const trigger of this.#tokens) {
      if (length < trigger.length[0] || length > trigger.length[1]) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan, start, end);
    }
    return end;
  }
  #runWords(scan, text) {
    const words = this.words;
    fillWords(text, words);
    if (this.#wordTriggers.size > 0) {
      const filter2 = this.#wordFilter;
      const { count, hashes, starts, ends } = words;
      for (let w = 0; w < count; w++) {
        const hash = hashes[w];
        if (!(filter2[hash >>> 3 & 1023] & 1 << (hash & 7))) continue;
        const entries = this.#wordTriggers.get(hash);
        if (entries === void 0) continue;
        for (const { word, trigger } of entries) {
          if (!isWordAt(text, starts[w], ends[w], word)) continue;
          this.#setOwner(trigger.owner);
          trigger.find(scan, starts[w], ends[w]);
        }
      }
    }
    if (words.count === 0) return;
    for (const trigger of this.#wordsOnce) {
      this.#setOwner(trigger.owner);
      trigger.find(scan);
    }
  }
  /** Does the text hold one of the words a view asks for? Only meaningful after `run` of a scanner that reads words. */
  holdsWord(text, words) {
    if (!this.#needsWords) fillWords(text, this.words);
    const { count, hashes } = this.words;
    for (let w = 0; w < count; w++) if (words.has(hashes[w])) return true;
    return false;
  }
};
function isUnconditional(view) {
  return view.words !== void 0 || view.characters === void 0 && view.nonAscii !== true;
}
function compileGate(classes, nonAscii) {
  let set = "";
  for (let code = 0; code < 128; code++) {
    if (classes[code]) set += isDigit(code) ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, "0")}`;
  }
  if (nonAscii) set += "\\x80-\\uffff";
  return new RegExp(`[${set}]`);
}

// src/core/view.ts
function unfoldSpan(folded, start, end) {
  let from = folded.starts[start];
  let to = folded.ends[end - 1];
  for (let i = start; i < end; i++) {
    if (folded.starts[i] < from) from = folded.starts[i];
    if (folded.ends[i] > to) to = folded.ends[i];
  }
  return [from, to];
}
function composeFolds(outer, inner) {
  if (outer === void 0) return inner;
  const length = inner.text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = outer.starts[inner.starts[i]];
    ends[i] = outer.ends[inner.ends[i] - 1];
  }
  return { text: inner.text, starts, ends, incomplete: inner.incomplete ?? outer.incomplete };
}

// src/core/engine.ts
var MAX_DEPTH = 3;
var MAX_ROUNDS = 12;
var MAX_CUT_BACK = 320;
var NOTHING = Object.freeze([]);
var CLEAN = /* @__PURE__ */ Object.freeze({ findings: NOTHING, incomplete: NOTHING });
var CLEAN_LOOK = (tail) => ({ clusters: NOTHING, incomplete: NOTHING, tail });
var Engine = class _Engine {
  entities;
  #options;
  #suppressors;
  #views;
  /** The caller's trace, for the text being looked at. */
  #trace;
  #grammar;
  #looker;
  #busy = false;
  #spare;
  constructor(options, compiled) {
    this.#options = compiled;
    this.entities = compiled.entities;
    this.#suppressors = options.suppressors ?? NOTHING;
    const views = options.views ?? NOTHING;
    this.#views = views.map((view) => ({ view, words: view.words && new Set(view.words.map(hashWord)) }));
    this.#grammar = createLabelGrammar(compiled.entities);
    const sources = lexiconSources(options.context ?? NOTHING, [...compiled.detectors, ...this.#suppressors]);
    this.#looker = new Looker(compiled.detectors, views, new Neighbourhood(compileLexicon(sources)));
    this.#spare = () => new _Engine(options, compiled);
  }
  test(text, hint) {
    if (typeof text !== "string") return true;
    if (this.#isClean(text, hint)) return false;
    const look = this.#guarded((engine) => engine.#look(text, hint, 1));
    return look.clusters.length > 0 || look.incomplete.length > 0;
  }
  scan(text, hint) {
    if (typeof text !== "string") return { findings: NOTHING, incomplete: [notAString()] };
    if (this.#isClean(text, hint)) return CLEAN;
    return toResult(this.#guarded((engine) => engine.#look(text, hint, MAX_ROUNDS)));
  }
  redact(text, hint, policy, apply) {
    if (typeof text !== "string") {
      return { findings: NOTHING, incomplete: [notAString()], text: "", replacements: NOTHING, verdict: "incomplete" };
    }
    if (this.#isClean(text, hint)) return clean(text);
    const look = this.#guarded((engine) => engine.#look(text, hint, MAX_ROUNDS));
    if (look.clusters.length === 0 && look.incomplete.length === 0) return clean(text);
    const { findings, incomplete } = toResult(look);
    const applied = this.#settle(text, hint, look, policy, apply);
    if (applied.blocked) return { findings, incomplete, text: "", replacements: NOTHING, verdict: "blocked" };
    const verdict = incomplete.length > 0 ? "incomplete" : applied.replacements.length > 0 ? "redacted" : "clean";
    return { findings, incomplete, text: applied.text, replacements: applied.replacements, verdict };
  }
  /**
   * The way most texts take: no trigger, or triggers and no candidate. False says nothing: the full look decides. A text with a label in it
   * is looked at in full, because the label must not speak for or against what stands beside it.
   */
  #isClean(text, hint) {
    if (text.length > this.#options.maxLength) return false;
    const { sweep } = this.#looker;
    if (!sweep.mayHold(text)) return true;
    if (this.#busy || this.#grammar.mayHold(text)) return false;
    this.#busy = true;
    try {
      return this.#looker.look(text, hint).length === 0 && (this.#views.length === 0 || this.#viewsFor(text).length === 0);
    } finally {
      this.#busy = false;
    }
  }
  /** A detector of the caller's may scan with the same scanner: that look needs buffers of its own. */
  #guarded(look) {
    if (this.#busy) return look(this.#spare());
    this.#busy = true;
    try {
      return look(this);
    } finally {
      this.#busy = false;
    }
  }
  /**
   * Finds, takes what was found as barriers, and looks again, until nothing new appears: what a redacted text would show is
   * found now. The number of rounds is bounded; past it the rest counts as one finding's surroundings.
   */
  #look(input, hint, rounds) {
    const { text, incomplete } = this.#limit(input);
    const tail = text.length;
    let barriers = this.#grammar.find(text) ?? NOTHING;
    let clusters = [];
    for (let round = 1; ; round++) {
      const working = new WorkingText(text, barriers);
      const found = this.#lookOnce(working, hint, round === 1 ? incomplete : void 0);
      if (found.length === 0) break;
      for (const cluster of found) moveToInput(cluster, working);
      clusters = clusters.length === 0 ? found : [...clusters, ...found].sort((a, b) => a.start - b.start);
      if (rounds === 1) break;
      if (round >= rounds) clusters = takeRest(clusters, round > rounds ? 0 : found[0].start, tail);
      barriers = mergeSpans(
        barriers,
        clusters.map(({ start, end }) => [start, end])
      );
    }
    return clusters.length === 0 && incomplete.length === 0 ? CLEAN_LOOK(tail) : { clusters, incomplete, tail };
  }
  /** Cuts the text at `maxLength`, at a blank where there is one near. Labels count as one unit, as the output's do. */
  #limit(input) {
    const { maxLength } = this.#options;
    if (input.length <= maxLength) return { text: input, incomplete: [] };
    let end = maxLength;
    for (const [from, to] of this.#grammar.find(input) ?? NOTHING) {
      if (from >= end) break;
      end += to - from - 1;
    }
    if (end >= input.length) return { text: input, incomplete: [] };
    for (let back = end; back > end - MAX_CUT_BACK && back > 0; back--) {
      if (isSpace(input.charCodeAt(back - 1)) || input.charCodeAt(back - 1) === 93) {
        end = back;
        break;
      }
    }
    const last = input.charCodeAt(end - 1);
    if (last >= 55296 && last < 56320) end--;
    return { text: input.slice(0, end), incomplete: [{ start: end, end: input.length, reason: "max-length" }] };
  }
  /** One round: the text itself, then its folded views, then thresholds and overlaps. */
  #lookOnce(working, hint, incomplete) {
    const { text } = working;
    const trace = this.#options.trace;
    this.#trace = trace && ((event) => trace({ ...event, start: working.toInput(event.start), end: working.toInput(event.end - 1) + 1 }));
    const candidates = this.#looker.look(text, hint).filter((candidate) => !this.#isSuppressed(candidate, void 0));
    if (this.#views.length > 0) this.#lookAtViews(text, void 0, hint, 1, NOTHING, 1, candidates, incomplete, /* @__PURE__ */ new Set([text]));
    if (candidates.length === 0) return [];
    const kept = this.#judge(text, candidates);
    if (kept.length === 0) return [];
    return resolveOverlaps(kept, this.#trace && ((loser, winner) => this.#trace?.(traced(loser, "overlapped", winner))));
  }
  /** The views that the text just swept has something for. */
  #viewsFor(text) {
    const { sweep } = this.#looker;
    let asked;
    for (const { view, words } of this.#views) {
      const { characters, nonAscii } = view;
      const wanted = nonAscii === true && sweep.seen.nonAscii || characters !== void 0 && sawAny(sweep.seen, characters) || words !== void 0 && sweep.holdsWord(text, words) || words === void 0 && characters === void 0 && nonAscii !== true;
      if (!wanted) continue;
      asked ??= [];
      asked.push(view);
    }
    return asked ?? NOTHING;
  }
  #lookAtViews(text, outer, hint, depth, evidence, confidence, into, incomplete, seen) {
    for (const view of this.#viewsFor(text)) {
      const inner = view.fold(text);
      if (inner === void 0 || seen.has(inner.text)) continue;
      seen.add(inner.text);
      if (depth > MAX_DEPTH) {
        if (incomplete?.length === 0)
          incomplete.push({ start: 0, end: outer?.ends[outer.ends.length - 1] ?? text.length, reason: "depth" });
        continue;
      }
      const folded = composeFolds(outer, inner);
      if (inner.incomplete && incomplete?.length === 0) incomplete.push({ start: 0, end: text.length, reason: inner.incomplete });
      const trail = evidence.includes(view.evidence) ? evidence : [...evidence, view.evidence];
      const share = confidence * view.confidence;
      for (const candidate of this.#looker.look(folded.text, hint)) {
        if (this.#isSuppressed(candidate, folded)) continue;
        const [start, end] = unfoldSpan(folded, candidate.start, candidate.end);
        candidate.start = start;
        candidate.end = end;
        candidate.score *= share;
        candidate.evidence = [...candidate.evidence, ...trail];
        if (!into.some((known) => isSameReading(known, candidate))) into.push(candidate);
      }
      this.#lookAtViews(folded.text, folded, hint, depth + 1, trail, share, into, incomplete, seen);
    }
  }
  /** The allow list and the thresholds, in this order. */
  #judge(text, candidates) {
    const { minScore, isAllowed } = this.#options;
    const trace = this.#trace;
    const kept = [];
    let allowed;
    for (const candidate of candidates) {
      if (isAllowed?.(text.slice(candidate.start, candidate.end))) {
        allowed ??= [];
        allowed.push(candidate);
        trace?.(traced(candidate, "allowed", void 0));
        continue;
      }
      const least = minScore(candidate.entity);
      if (candidate.score < least) {
        trace?.(traced(candidate, "below-threshold", String(least)));
        continue;
      }
      kept.push(candidate);
    }
    return allowed === void 0 ? kept : kept.filter((c) => !allowed.some((a) => a.start <= c.start && c.end <= a.end));
  }
  /** Asked while `scan` still holds the text the candidate was found in: the text itself or a fold of it. */
  #isSuppressed(candidate, folded) {
    if (this.#suppressors.length === 0) return false;
    const named = candidate.evidence.includes("context");
    const telling = candidate.evidence.includes("format");
    for (const suppressor of this.#suppressors) {
      if (named && suppressor.beatsContext !== true || telling && suppressor.beatsFormat !== true) continue;
      if (suppressor.entities !== void 0 && !suppressor.entities.includes(candidate.entity)) continue;
      if (!suppressor.covers(this.#looker.scan, candidate.start, candidate.end, candidate.entity)) continue;
      if (this.#trace) {
        const [start, end] = folded ? unfoldSpan(folded, candidate.start, candidate.end) : [candidate.start, candidate.end];
        this.#trace({ ...traced(candidate, "suppressed", suppressor.id), start, end });
      }
      return true;
    }
    return false;
  }
  /**
   * Applies the policy. Labels cannot be found again; other replacements (masks, removals, callers' texts) might: where redacting the
   * output would change it once more, the clusters concerned are widened and get their plain label, until the output stands still.
   */
  #settle(input, hint, look, policy, apply) {
    let clusters = look.clusters;
    const plain = /* @__PURE__ */ new Set();
    let applied = apply(input, clusters, policy, this.#grammar, plain, look.tail);
    for (let round = 0; !applied.opaque && !applied.blocked && round < MAX_ROUNDS; round++) {
      const again = this.#guarded((engine) => engine.#look(applied.text, hint, MAX_ROUNDS));
      const reapplied = apply(applied.text, again.clusters, policy, this.#grammar, NO_CLUSTERS, again.tail);
      if (reapplied.text === applied.text) return applied;
      const { spans } = reapplied;
      for (const [start, end] of spans) {
        const cluster = widen(clusters, toInputOffset(applied, start, false), toInputOffset(applied, end, true));
        clusters = [...clusters.filter((c) => c.end <= cluster.start || c.start >= cluster.end), cluster].sort(
          (a, b) => a.start - b.start
        );
        plain.add(cluster);
      }
      applied = apply(input, clusters, policy, this.#grammar, plain, look.tail);
    }
    if (applied.opaque || applied.blocked) return applied;
    const all = widen(clusters, 0, input.length);
    return apply(input, [all], policy, this.#grammar, /* @__PURE__ */ new Set([all]), input.length);
  }
};
var NO_CLUSTERS = /* @__PURE__ */ new Set();
var Looker = class {
  sweep;
  scan;
  #owner;
  #candidates;
  #text = "";
  #neighbourhood;
  constructor(detectors, views, neighbourhood) {
    this.#neighbourhood = neighbourhood;
    this.sweep = new Sweep(detectors, views, (owner) => {
      this.#owner = owner;
    });
    this.scan = {
      text: "",
      words: this.sweep.words,
      near: (topic, start, end) => neighbourhood.near(topic, start, end),
      report: (entity, start, end, score, evidence, alternatives) => this.#report(entity, start, end, score, evidence, alternatives)
    };
  }
  look(text, hint) {
    this.#text = text;
    this.scan.text = text;
    this.#candidates = void 0;
    this.#neighbourhood.reset(text, hint);
    this.sweep.run(this.scan);
    return this.#candidates ?? NOTHING;
  }
  #report(entity, start, end, score, evidence, alternatives) {
    const text = this.#text;
    if (!(start >= 0 && start < end && end <= text.length)) return;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) === BARRIER_CODE) return;
    const { id, specificity = "specific" } = this.#owner;
    this.#candidates ??= [];
    this.#candidates.push({
      entity,
      start,
      end,
      score: Math.min(1, Math.max(0, score)),
      detector: id,
      specificity,
      evidence,
      alternatives
    });
  }
};
function clean(text) {
  return { findings: NOTHING, incomplete: NOTHING, text, replacements: NOTHING, verdict: "clean" };
}
function notAString() {
  return { start: 0, end: 0, reason: "not-a-string" };
}
function toResult(look) {
  if (look.clusters.length === 0 && look.incomplete.length === 0) return CLEAN;
  return { findings: look.clusters.flatMap((cluster) => cluster.findings), incomplete: look.incomplete };
}
function traced(candidate, outcome, by) {
  const { entity, start, end, score, detector, evidence } = candidate;
  return { entity, start, end, score, detector, evidence, outcome, by };
}
function isSameReading(a, b) {
  return a.start === b.start && a.end === b.end && a.entity === b.entity && a.score >= b.score;
}
function moveToInput(cluster, working) {
  const move = (span) => {
    span.start = working.toInput(span.start);
    span.end = working.toInput(span.end - 1) + 1;
  };
  move(cluster);
  for (const finding of cluster.findings) move(finding);
}
function takeRest(clusters, start, tail) {
  const rest = widen(clusters, start, tail);
  return [...clusters.filter((cluster) => cluster.end <= rest.start), rest];
}
function widen(clusters, start, end) {
  const inside = clusters.filter((cluster) => cluster.start < end && cluster.end > start);
  const nearest = inside[0] ?? clusters.find((cluster) => cluster.start >= start) ?? clusters[clusters.length - 1];
  const findings = inside.flatMap((cluster) => cluster.findings);
  return {
    start: Math.min(start, inside[0]?.start ?? start),
    end: Math.max(end, inside[inside.length - 1]?.end ?? end),
    findings,
    best: nearest.best
  };
}
function toInputOffset(applied, offset, isEnd) {
  let shift = 0;
  for (let i = 0; i < applied.replacements.length; i++) {
    const { outputStart, outputEnd } = applied.replacements[i];
    const [start, end] = applied.spans[i];
    if (isEnd ? offset <= outputStart : offset < outputStart) break;
    if (isEnd ? offset <= outputEnd : offset < outputEnd) return isEnd ? end : start;
    shift = end - outputEnd;
  }
  return offset + shift;
}

// src/core/create-scanner.ts
function createScanner(options) {
  const compiled = compileOptions(options);
  return scannerOf(new Engine(options, compiled), options.policy ?? {}, options.onFinding);
}
function scannerOf(engine, policy, onFinding, hint = "") {
  const tell = (result) => {
    if (onFinding) for (const finding of result.findings) onFinding(finding);
    return result;
  };
  const scanner = {
    test: (text) => engine.test(text, hint),
    scan: (text) => tell(engine.scan(text, hint)),
    redact: (text) => tell(engine.redact(text, hint, policy, applyPolicy)),
    withPolicy(next) {
      checkPolicy(next, engine.entities, "policy");
      return scannerOf(engine, next, onFinding, hint);
    }
  };
  hinted.set(scanner, (words) => scannerOf(engine, policy, onFinding, words));
  return scanner;
}
var hinted = /* @__PURE__ */ new WeakMap();

// src/detectors/crypto-address.ts
import { sha256 } from "@noble/hashes/sha2";
import { keccak_256 } from "@noble/hashes/sha3";
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
var BASE58_XRP = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var SHORTEST = 25;
var LONGEST = 106;
// @__NO_SIDE_EFFECTS__
function cryptoAddress() {
  return {
    id: "crypto-address",
    entities: ["CRYPTO"],
    reach: { before: 80, after: LONGEST + 80 },
    triggers: [{ on: "token", length: [SHORTEST, LONGEST], find }],
    keywords: { crypto: ["solana", "sol", "wallet", "phantom", "crypto", "crypto address", "wallet address", "send sol"] }
  };
}
function find(scan, start, end) {
  const { text } = scan;
  if (isWordLetter(text.charCodeAt(start - 1)) || isWordLetter(text.charCodeAt(end)) || text.charCodeAt(start - 1) === 95) return;
  const token = text.slice(start, end);
  const score = scoreOf(token);
  if (score > 0) {
    const evidence = score > 0.8 ? ["format", "checksum", "prefix"] : ["format", "prefix"];
    scan.report("CRYPTO", start, end, score, evidence);
  } else if (isSolanaKey(token) && scan.near("crypto", start, end) > 0) {
    scan.report("CRYPTO", start, end, 0.8, ["format", "context"]);
  }
}
function scoreOf(token) {
  if (token.startsWith("0x") || token.startsWith("0X")) return token.length === 42 ? scoreEthereum(token.slice(2)) : 0;
  if (/^(?:bc1|tb1|ltc1)/i.test(token)) return isBech32(token) ? 0.97 : 0;
  const first = token.charCodeAt(0);
  if (token.length <= 36) {
    if (first === 114) return isBase58Check(token, BASE58_XRP, [0]) ? 0.97 : 0;
    if ("13LMDXT".includes(token[0])) return isBase58Check(token, BASE58, [0, 5, 48, 50, 30, 76, 65]) ? 0.97 : 0;
    return 0;
  }
  return (token.length === 95 || token.length === 106) && (first === 52 || first === 56) && isMonero(token) ? 0.97 : 0;
}
function scoreEthereum(hex) {
  if (!/^[0-9a-fA-F]{40}$/.test(hex)) return 0;
  if (/^0{30}/.test(hex)) return 0;
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return 0.8;
  const hash = keccak_256(lower);
  for (let i = 0; i < 40; i++) {
    if (isDigit(lower.charCodeAt(i))) continue;
    const nibble = hash[i >> 1] >> (i & 1 ? 0 : 4) & 15;
    if (hex[i] === lower[i] !== nibble < 8) return 0;
  }
  return 0.98;
}
function decodeBase58(token, alphabet, size) {
  const bytes = new Uint8Array(size);
  for (const character of token) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return void 0;
    for (let i = size - 1; i >= 0; i--) {
      carry += bytes[i] * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return void 0;
  }
  return bytes;
}
function isBase58Check(token, alphabet, versions) {
  const bytes = decodeBase58(token, alphabet, 25);
  if (bytes === void 0 || !versions.includes(bytes[0])) return false;
  let zeros = 0;
  while (zeros < 25 && bytes[zeros] === 0) zeros++;
  for (let i = 0; i <= zeros; i++) if (token[i] === alphabet[0] !== i < zeros) return false;
  const hash = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, i) => byte === hash[i]);
}
function isBech32(token) {
  if (token !== token.toLowerCase() && token !== token.toUpperCase()) return false;
  const lower = token.toLowerCase();
  const separator = lower.lastIndexOf("1");
  if (lower.length > 90 || lower.length - separator < 8) return false;
  let sum = 1;
  const feed = (value) => {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    for (let i = 0; i < 5; i++) if (top >>> i & 1) sum ^= [996825010, 642813549, 513874426, 1027748829, 705979059][i];
  };
  for (let i = 0; i < separator; i++) feed(lower.charCodeAt(i) >> 5);
  feed(0);
  for (let i = 0; i < separator; i++) feed(lower.charCodeAt(i) & 31);
  for (let i = separator + 1; i < lower.length; i++) {
    const value = BECH32.indexOf(lower[i]);
    if (value < 0) return false;
    feed(value);
  }
  return sum === (lower[separator + 1] === "q" ? 1 : 734539939);
}
function isMonero(token) {
  const blocks = [];
  for (let i = 0; i < token.length; i += 11) {
    const block = token.slice(i, i + 11);
    const bytes = decodeBase58(block, BASE58, block.length === 11 ? 8 : 5);
    if (bytes === void 0 || block.length !== 11 && block.length !== 7) return false;
    blocks.push(...bytes);
  }
  const all = Uint8Array.from(blocks);
  const hash = keccak_256(all.subarray(0, all.length - 4));
  return all.subarray(all.length - 4).every((byte, i) => byte === hash[i]);
}
function isSolanaKey(token) {
  if (token.length < 43 || token.length > 44) return false;
  const bytes = decodeBase58(token, BASE58, 33);
  return bytes?.[0] === 0;
}

// src/detectors/tld.data.ts
var TLD_DELTAS = "$#o@%I3Y>I*T;,85$?-3P.;#)-#VE9)i:73@)xT)#?tO66#+F##O/;e+91?5#JY5&4443.7ha-)5>96#/<%1#-AY,',&$+.&/<~)J%LT*$29$V566-)1+LF,785$)26E&C.6&&)Q66%':#4~+&%8<3&x-c>016''A#w#I*'#3*/.3J9&*4?Zq#^(*3*&*39-PEP~7()_-I=15#PL6=-l$=(+<<,,6=%),/,);@(:9*1G5S5B+;#'##(#'0NB).N921DQ)-*84H&:,Rp7;=%>~+,))#*.$0'N(QP**.?++E(%%A.&8;,Q21+{*@(b24H=(Y>(25/%,(/B);3:*/+B9^.7&L~$9-.$&#?.'3,2/:%)G*0(%5(4Y2'N~00%@IG+1'N02&$3E(@D*&D0K.3$0a(H#,&LV#-3&='$$R%+$%~&'H<0_),:4T,/8$)=$1E8#%h3+A23&>*(1B;wL%T.4'#2,,h8C'%54$G8]-6SB11**3eEl:18?%&-**d=_v).0EiQGD)]**$3.A+i8/,oG5)8L-.J0#%,/O>+5-3Q&*)&,-,c->C@1$(%'s%--2~<25.ADB(#t)dR,#-FC9=+).'.+$.6&3%$&*'(%J5BA)*/G),'3.2'1$,'+#HC,>5*;0<E*5)+($4)~+56~&]NX,+Sf$='#*:H<0%%H_(SP3?'M;0%*^/H8,++)0<&+4[5('**O*<)/#O03+C$%(/)6$)~9#72'47C%2.~:>k-0*?0$A2f4&K(Ip=$*#3DJ+NX8@.#~$~?#X'2,').$,-6%MC&($)$$^IV?6):#8,'L?3#|1&=*--/',*;(b0RJ8'(Q)##K0&&%4#i'-+/8(LJ5'2>;O(@H?.<A3*)N#CK,$)*$#3&X74CM+6(H(#.5<1IDJ-*0(;<BH8#%;6F*2,%'A#*''$%+I<(Ig:Q-_-(@5l$#&~!</?,#8);&*R/%,H/+0;/B,/*'A-+%qA5O/#24(%,1R+$#/$(#B*%;%,-[4E.BF.017#/2(,3r&g&WL5&)$$C8..=,%1+4;,D;8-J'4GW$e%0KG3o+VVF#+,/59>E#.,+%(,%=02%(H')#,+%Ne728D7-2,/5N2/-<*1)A:%2$.49&%~)N)&)9nAJGi$=FX@Q<@C,/Z-+%XGe,(25NVK-3;X]%,P,$*#26$:*09M*X#*5)#6K%C04(>9(&3.B3&+7+6b.+&/.K4&87)X2#,Z($42E4;?W2'B3-UV_K*#4D5L#-*>#=&0(C$v)m262=>)[$)t-/*<BI/)=<,)$~><*S%;7B(1)JN%E^E8,#D%N2X4,/6#6$$2+R81$g$2##8%;*U7()6*56##+$Q-A#BA9EM(#~Y6<&<<.%<1,Ap&&Q+TAh.'$(;31&#7O&v'('$;1#??+%6)?(@M>'-.4IJ*%+32)#+N>,*AHFD(4$&$'&'*%$GE(#%$().k^#25$#M$,$-.2<3WOA9=1:-S9'/#d'4'LWY;M%.*2,17$?R/[5*%=?8(;B),%+93.%3>C&AF,B$+@^$$*V5'')OG,&C+..3F1J&&E&(D6?2~7$2;$F+##`'(#0'E";

// src/detectors/tld.ts
var BITS = 15;
var SALT = 2654435761;
var filter;
function unpack() {
  const bits = new Uint8Array(1 << BITS - 3);
  let hash = 0;
  for (let i = 0; i < TLD_DELTAS.length; i++) {
    let digit = TLD_DELTAS.charCodeAt(i) - 33;
    if (digit > 59) digit--;
    if (digit > 1) digit--;
    hash += Math.min(digit, 90);
    if (digit < 90) bits[hash >> 3] = bits[hash >> 3] | 1 << (hash & 7);
  }
  return bits;
}
function cutHash(hash) {
  return Math.imul(hash, SALT) >>> 32 - BITS;
}
function isTopLevelDomain(text, start, end) {
  filter ??= unpack();
  const cut = cutHash(hashSpan(text, start, end));
  return (filter[cut >> 3] & 1 << (cut & 7)) !== 0;
}

// src/detectors/email.ts
var MAX_LOCAL = 64;
var MAX_DOMAIN = 253;
var MAX_LABEL = 63;
var RESERVED_DOMAINS = ["example.com", "example.net", "example.org"];
var RESERVED_TLDS = ["example", "test", "invalid", "localhost"];
// @__NO_SIDE_EFFECTS__
function email() {
  return {
    id: "email",
    entities: ["EMAIL_ADDRESS"],
    reach: { before: MAX_LOCAL + 4, after: MAX_DOMAIN + 2 },
    triggers: [{ on: "character", characters: "@", find: find2 }]
  };
}
function find2(scan, at) {
  const { text } = scan;
  const start = localStart(text, at);
  if (start === at || isUserInfo(text, start)) return;
  if (text.charCodeAt(at + 1) === 91) {
    const end2 = literalEnd(text, at + 2);
    if (end2 > 0) scan.report("EMAIL_ADDRESS", start, end2, 0.9, ["format"]);
    return;
  }
  const domain = readDomain(text, at + 1);
  if (domain === void 0) return;
  const { end, registered, reserved } = domain;
  const isRepository = text.charCodeAt(end) === 58 && at - start === 3 && text.startsWith("git", start);
  const evidence = ["format"];
  if (registered) evidence.push("tld");
  if (reserved) evidence.push("reserved");
  scan.report("EMAIL_ADDRESS", start, end, isRepository ? 0.2 : registered || reserved ? 0.95 : 0.3, evidence);
}
function isInner(code) {
  return code === 46 || code === 45 || code === 39 || code === 43 || code === 33 || code === 36 || code === 42 || code === 94 || code === 126;
}
function localStart(text, at) {
  const last = text.charCodeAt(at - 1);
  if (last === 34) return quotedStart(text, at);
  const limit = Math.max(0, at - MAX_LOCAL);
  const unspaced = isUnspaced(last);
  let start = at;
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    if (!isAlphanumeric(code) && code !== 95 && !isInner(code)) {
      if (code < 128 || !(isLetter(code) || isSurrogate(code)) || isUnspaced(code) && !unspaced) break;
    }
    start--;
  }
  if (start < at && (text.charCodeAt(start) & 64512) === 56320) start++;
  start = skipPercentTriplet(text, start);
  while (start < at && isInner(text.charCodeAt(start))) start++;
  return start;
}
function skipPercentTriplet(text, start) {
  return text.charCodeAt(start - 1) === 37 && isHex(text.charCodeAt(start)) && isHex(text.charCodeAt(start + 1)) ? start + 2 : start;
}
function isHex(code) {
  return isDigit(code) || (code | 32) >= 97 && (code | 32) <= 102;
}
function isSurrogate(code) {
  return (code & 63488) === 55296;
}
function quotedStart(text, at) {
  const limit = Math.max(0, at - MAX_LOCAL - 2);
  for (let i = at - 2; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 64) return at;
    if (code === 34 && text.charCodeAt(i - 1) !== 92) return i === at - 2 ? at : i;
  }
  return at;
}
function isUserInfo(text, start) {
  const limit = Math.max(0, start - 2 * MAX_LOCAL);
  for (let i = start - 1; i > limit; i--) {
    const code = text.charCodeAt(i);
    if (code === 47) return text.charCodeAt(i - 1) === 47 && text.charCodeAt(i - 2) === 58;
    if (code <= 32 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62) return false;
  }
  return false;
}
function literalEnd(text, from) {
  let digits = 0;
  for (let i = from; i < from + 50; i++) {
    const code = text.charCodeAt(i);
    if (code === 93) return digits >= 4 ? i + 1 : -1;
    if (isDigit(code)) digits++;
    else if (code !== 46 && code !== 58 && !isAsciiLetter(code)) return -1;
  }
  return -1;
}
function readDomain(text, from) {
  const limit = Math.min(text.length, from + MAX_DOMAIN);
  let labelStart = from;
  let best = -1;
  let last = -1;
  let labels = 0;
  for (; ; ) {
    const labelEnd = readLabel(text, labelStart, limit);
    if (labelEnd === labelStart || labelEnd - labelStart > MAX_LABEL) break;
    labels++;
    const letters = lettersEnd(text, labelStart, labelEnd);
    if (labels > 1 && letters > labelStart && (labelEnd - letters === 0 || best < 0)) {
      const known = isTopLevelDomain(text, labelStart, letters) || RESERVED_TLDS.some((tld) => isAt(text, labelStart, letters, tld));
      const isSentence = best >= 0 && isUpper(text.charCodeAt(labelStart)) && !isUpper(text.charCodeAt(labelStart - 2));
      if (known && !isSentence) best = letters;
      if (letters === labelEnd || best < 0) last = letters;
    }
    if (text.charCodeAt(labelEnd) !== 46 || labelEnd + 1 >= limit) break;
    labelStart = labelEnd + 1;
  }
  if (labels < 2 || best < 0 && last < 0) return void 0;
  if (isDensity(text, from)) return void 0;
  const end = best > 0 ? best : last;
  return { end, registered: best > 0, reserved: isReserved(text, from, end) };
}
function readLabel(text, start, limit) {
  const unspaced = isUnspaced(text.charCodeAt(start));
  let end = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!isAlphanumeric(code) && code !== 45) {
      if (code < 128 || !(isLetter(code) || isSurrogate(code)) || isUnspaced(code) && !unspaced) break;
    }
    end++;
  }
  while (end > start && text.charCodeAt(end - 1) === 45) end--;
  return text.charCodeAt(start) === 45 ? start : end;
}
function lettersEnd(text, start, end) {
  if (end - start > 4 && lowerUnit(text.charCodeAt(start)) === 120 && text.startsWith("--", start + 2)) return end;
  let i = start;
  while (i < end && !isDigit(text.charCodeAt(i)) && text.charCodeAt(i) !== 45) i++;
  return i - start < 2 ? start : i;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isDensity(text, from) {
  let i = from;
  while (isDigit(text.charCodeAt(i)) && i < from + 2) i++;
  return i > from && text.charCodeAt(i) === 120 && text.charCodeAt(i + 1) === 46;
}
function isAt(text, start, end, lower) {
  if (end - start !== lower.length) return false;
  for (let i = 0; i < lower.length; i++) if (lowerUnit(text.charCodeAt(start + i)) !== lower.charCodeAt(i)) return false;
  return true;
}
function isReserved(text, from, end) {
  for (const domain of RESERVED_DOMAINS) {
    const start = end - domain.length;
    if (start >= from && (start === from || text.charCodeAt(start - 1) === 46) && isAt(text, start, end, domain)) return true;
  }
  return RESERVED_TLDS.some((tld) => text.charCodeAt(end - tld.length - 1) === 46 && isAt(text, end - tld.length, end, tld));
}

// src/checksums/iso7064.ts
function remainder97(values, count, from = 0, carry = 0) {
  let rest = carry;
  for (let i = from; i < from + count; i++) {
    const value = values[i];
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

// src/detectors/iban.ts
var STRUCTURES = "AD8n12c AE3n16n AL8n16c AO21n AT16n AZ4c20n BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c20n CH5n12c CR18n CV21n CY8n16c CZ20n DE18n DJ23n DK14n DO4a20n DZ22n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2c16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IR22n IS22n IT1a10n12c JO4a22n KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MA24n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a MZ21n NI4a20n NL4a10n NO11n OM3n16c PK4c16n PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4c20n TL19n TN20n TR5n17c UA6n19c VA18n VG4a16n XK16n YE4a4n18c";
var PUBLISHED = [
  "GB82WEST12345698765432",
  "GB29NWBK60161331926819",
  "DE89370400440532013000",
  "FR1420041010050500013M02606",
  "ES9121000418450200051332",
  "NL91ABNA0417164300",
  "IT60X0542811101000000123456",
  "CH9300762011623852957",
  "AT611904300234573201",
  "BE68539007547034"
];
var MAX_LENGTH = 34;
// @__NO_SIDE_EFFECTS__
function iban() {
  let structures;
  const values = new Uint8Array(MAX_LENGTH);
  const find5 = (scan, start) => {
    const { text } = scan;
    if (!isAsciiLetter(text.charCodeAt(start)) || !isAsciiLetter(text.charCodeAt(start + 1))) return;
    if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3))) return;
    if (start > 0 && isWordLetter(text.charCodeAt(start - 1))) return;
    structures ??= readStructures();
    const structure = structures.get(text.slice(start, start + 2).toUpperCase());
    if (structure === void 0) return;
    const end = readGroups(text, start, structure.length, values);
    if (end < 0 || !fits(values, structure)) return;
    if (remainder97(values, 4, 0, remainder97(values, structure.length - 4, 4)) !== 1) return;
    const evidence = ["format", "checksum", "prefix"];
    if (PUBLISHED.includes(
      text.slice(start, end).replace(/[^0-9a-z]/gi, "").toUpperCase()
    ))
      evidence.push("reserved");
    scan.report("IBAN_CODE", start, end, 0.98, evidence);
  };
  return {
    id: "iban",
    entities: ["IBAN_CODE"],
    reach: { before: 1, after: 2 * MAX_LENGTH },
    triggers: [{ on: "token", length: [4, MAX_LENGTH], find: find5 }]
  };
}
function readStructures() {
  const structures = /* @__PURE__ */ new Map();
  for (const entry of STRUCTURES.split(" ")) {
    let structure = "aann";
    for (const [, size, kind] of entry.slice(2).matchAll(/(\d+)([nac])/g)) structure += kind.repeat(Number(size));
    structures.set(entry.slice(0, 2), structure);
  }
  return structures;
}
function readGroups(text, start, length, values) {
  let count = 0;
  let i = start;
  while (count < length) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code)) {
      values[count++] = code < 58 ? code - 48 : (code | 32) - 87;
      i++;
    } else if ((isSpace(code) || code === 45 || code === 46) && isAlphanumeric(text.charCodeAt(i + 1))) i++;
    else return -1;
  }
  const after = text.charCodeAt(i);
  return isAlphanumeric(after) || isWordLetter(after) ? -1 : i;
}
function fits(values, structure) {
  for (let i = 0; i < structure.length; i++) {
    const kind = structure.charCodeAt(i);
    if (kind === 110 ? values[i] > 9 : kind === 97 && values[i] < 10) return false;
  }
  return true;
}

// src/detectors/ip-address.ts
var MAX_V6 = 45;
var MAX_ZONE = 16;
// @__NO_SIDE_EFFECTS__
function ipAddress() {
  return {
    id: "ip-address",
    entities: ["IP_ADDRESS"],
    reach: { before: 80, after: MAX_V6 + MAX_ZONE + 80 },
    triggers: [
      { on: "number", digits: [4, 12], find: findV4 },
      { on: "character", characters: ":", find: findV6 }
    ],
    keywords: {
      ip: [
        "ip",
        "ipv4",
        "ipv6",
        "ip address",
        "host",
        "server",
        "remote addr",
        "client",
        "direcci\xF3n ip",
        "adresse ip",
        "endere\xE7o ip",
        "indirizzo ip"
      ],
      version: ["version", "ver", "v", "release", "build", "firmware", "chrome", "driver", "update", "patch", "sdk", "changelog"]
    }
  };
}
function findV4(scan, run) {
  if (run.groups !== 4 || run.separator !== 46) return;
  const { text } = scan;
  const { before, after, digits, groupSizes } = run;
  if (before === 46 || isAlphanumeric(before) || isWordLetter(before) || before === 58) return;
  if (isAlphanumeric(after) || isWordLetter(after) || after === 46 && isDigit(text.charCodeAt(run.end + 1))) return;
  if (after === 58 && text.charCodeAt(run.end + 1) === 58) return;
  const octets = [0, 0, 0, 0];
  let at = 0;
  let longest = 0;
  for (let group = 0; group < 4; group++) {
    const size = groupSizes[group];
    if (size > 3 || size > 1 && digits[at] === 0) return;
    let octet = 0;
    for (let i = 0; i < size; i++) octet = octet * 10 + digits[at++];
    if (octet > 255) return;
    octets[group] = octet;
    longest = Math.max(longest, size);
  }
  const [a, b, c, d] = octets;
  const named = scan.near("ip", run.start, run.end) > 0;
  const versioned = !named && scan.near("version", run.start, run.end) > 0;
  const evidence = named ? ["context"] : [];
  let score = named ? 0.95 : versioned ? 0.1 : longest === 1 ? 0.35 : 0.8;
  if (versioned) evidence.push("counter-context");
  if (isDocumentation(a, b, c)) evidence.push("reserved");
  if (a === 127 || a === 0 || a === 169 && b === 254 || a >= 224) {
    evidence.push("local");
    score = Math.min(score, 0.4);
  } else if (a === 10 || a === 192 && b === 168 || a === 172 && b >= 16 && b < 32) {
    evidence.push("local");
    if (d === 1 || d === 254 || d === 0) score = Math.min(score, named ? 0.6 : 0.3);
    else score = Math.min(score, named ? 0.9 : 0.55);
  }
  scan.report("IP_ADDRESS", run.start, run.end, score, evidence);
}
function isDocumentation(a, b, c) {
  return a === 192 && b === 0 && c === 2 || a === 198 && b === 51 && c === 100 || a === 203 && b === 0 && c === 113;
}
function isHex2(code) {
  return isDigit(code) || (code | 32) >= 97 && (code | 32) <= 102;
}
function findV6(scan, at) {
  const { text } = scan;
  let start = at;
  while (start > 0 && at - start <= 4 && isHex2(text.charCodeAt(start - 1))) start--;
  if (at - start > 4) return;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before === 58 || before === 46 || isAlphanumeric(before) || isWordLetter(before)) return;
  if (start === at && text.charCodeAt(at + 1) !== 58) return;
  const parsed = parseV6(text, start);
  if (parsed === void 0) return;
  let { end } = parsed;
  if (text.charCodeAt(end) === 37) end = zoneEnd(text, end);
  const after = text.charCodeAt(end);
  if (isAlphanumeric(after) || isWordLetter(after) || after === 58) return;
  if (after === 46 && isDigit(text.charCodeAt(end + 1))) return;
  scoreV6(scan, start, end, parsed);
}
function parseV6(text, start) {
  const limit = Math.min(text.length, start + MAX_V6 + 1);
  let i = start;
  let groups = 0;
  let compressed = false;
  let digits = 0;
  let first = -1;
  let second = -1;
  let nonZero = 0;
  if (text.charCodeAt(i) === 58) {
    i += 2;
    compressed = true;
    first = 0;
  }
  while (i < limit) {
    let size = 0;
    let value = 0;
    const groupStart = i;
    while (i < limit && size < 5 && isHex2(text.charCodeAt(i))) {
      const code = text.charCodeAt(i++);
      value = value * 16 + (code < 58 ? code - 48 : (code | 32) - 87);
      if (code < 58) digits++;
      size++;
    }
    if (size === 0) break;
    if (text.charCodeAt(i) === 46) {
      const end = embeddedV4End(text, groupStart);
      if (end < 0) return void 0;
      i = end;
      groups += 2;
      nonZero++;
      break;
    }
    if (size > 4) return void 0;
    if (first < 0) first = value;
    else if (second < 0 && groups === 1) second = value;
    if (value !== 0) nonZero++;
    groups++;
    if (text.charCodeAt(i) !== 58) break;
    if (text.charCodeAt(i + 1) === 58) {
      if (compressed) return void 0;
      compressed = true;
      i += 2;
    } else if (isHex2(text.charCodeAt(i + 1))) i++;
    else break;
  }
  if (text.charCodeAt(i) === 58 && (isHex2(text.charCodeAt(i + 1)) || text.charCodeAt(i + 1) === 58)) return void 0;
  const complete = compressed ? groups <= 7 : groups === 8;
  return complete && (groups > 0 || i === start + 2) ? { end: i, groups, digits, first, second, nonZero, compressed } : void 0;
}
function embeddedV4End(text, start) {
  let i = start;
  for (let octet = 0; octet < 4; octet++) {
    let value = 0;
    let size = 0;
    while (size < 4 && isDigit(text.charCodeAt(i))) {
      value = value * 10 + text.charCodeAt(i++) - 48;
      size++;
    }
    if (size === 0 || value > 255) return -1;
    if (octet < 3 && text.charCodeAt(i++) !== 46) return -1;
  }
  return i;
}
function zoneEnd(text, at) {
  let end = at + 1;
  while (end - at <= MAX_ZONE && isAlphanumeric(text.charCodeAt(end))) end++;
  return end === at + 1 ? at : end;
}
function scoreV6(scan, start, end, v6) {
  const { groups, digits, first, second, nonZero } = v6;
  const named = scan.near("ip", start, end) > 0;
  const evidence = named ? ["format", "context"] : groups >= 3 ? ["format"] : [];
  if (first === 8193 && second === 3512 || first === 16383) evidence.push("reserved");
  let score = groups >= 4 ? 0.95 : groups >= 3 ? 0.85 : digits >= 4 ? 0.7 : 0.3;
  if (digits === 0) score = groups >= 5 ? 0.7 : 0.1;
  if (named) score = Math.max(score, digits > 0 ? 0.95 : 0.6);
  if (nonZero === 0 || groups <= 1 && first === 0 || (first & 65472) === 65152) {
    evidence.push("local");
    score = Math.min(score, 0.4);
  }
  scan.report("IP_ADDRESS", start, end, score, evidence);
}

// src/detectors/mac-address.ts
// @__NO_SIDE_EFFECTS__
function macAddress() {
  return {
    id: "mac-address",
    entities: ["MAC_ADDRESS"],
    // Asked at the first token with a digit, which may be the last of eight pairs.
    reach: { before: 24, after: 24 },
    triggers: [{ on: "token", length: [2, 4], find: find3 }]
  };
}
function isHex3(code) {
  return isDigit(code) || (code | 32) >= 97 && (code | 32) <= 102;
}
function find3(scan, tokenStart, tokenEnd) {
  const { text } = scan;
  const size = tokenEnd - tokenStart;
  if (size === 3) return;
  const separator = separatorBeside(text, tokenStart, tokenEnd, size);
  if (separator === 0) return;
  const most = size === 2 ? 8 : 4;
  let start = tokenStart;
  let groups = 1;
  while (groups < most && text.charCodeAt(start - 1) === separator && isGroup(text, start - 1 - size, size)) {
    if (hasDigit(text, start - 1 - size, size)) return;
    start -= size + 1;
    groups++;
  }
  const before = text.charCodeAt(start - 1);
  if (before === separator || isAlphanumeric(before) || isWordLetter(before)) return;
  let end = start;
  for (groups = 0; groups <= most && isGroup(text, end, size); groups++) {
    end += size;
    if (text.charCodeAt(end) !== separator) {
      groups++;
      break;
    }
    end++;
  }
  if (groups !== (size === 2 ? 6 : 3) && groups !== most) return;
  const after = text.charCodeAt(end);
  if (text.charCodeAt(end - 1) === separator || after === separator || isAlphanumeric(after) || isWordLetter(after)) return;
  const digits = text.slice(start, end).replace(/[^0-9a-f]/gi, "").toLowerCase();
  const evidence = ["format"];
  if (digits.startsWith("00005e0053")) evidence.push("reserved");
  scan.report("MAC_ADDRESS", start, end, /^(?:0+|f+)$/.test(digits) ? 0.3 : size === 4 ? 0.8 : 0.95, evidence);
}
function separatorBeside(text, start, end, size) {
  for (const code of [text.charCodeAt(start - 1), text.charCodeAt(end)]) {
    if (size === 2 ? code === 58 || code === 45 : code === 46) return code;
  }
  return 0;
}
function isGroup(text, start, size) {
  if (start < 0) return false;
  for (let i = start; i < start + size; i++) if (!isHex3(text.charCodeAt(i))) return false;
  return true;
}
function hasDigit(text, start, size) {
  for (let i = start; i < start + size; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

// src/checksums/luhn.ts
function luhn(digits, count, from = 0) {
  return count > 1 && luhnSum(digits, count, from) % 10 === 0;
}
function luhnSum(digits, count, from = 0) {
  let sum = 0;
  for (let i = from + count - 1, doubled = false; i >= from; i--, doubled = !doubled) {
    const digit = digits[i];
    sum += doubled ? digit > 4 ? 2 * digit - 9 : 2 * digit : digit;
  }
  return sum;
}

// src/core/surroundings.ts
var TOKEN_REACH = 256;
function endsUrl(unit) {
  return unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 160 || unit === 12288 || unit === 64976;
}
function insideUrl(text, at) {
  const stop = Math.max(0, at - TOKEN_REACH);
  let slash = false;
  for (let i = at - 1; i >= stop; i--) {
    const unit = text.charCodeAt(i);
    if (endsUrl(unit)) return false;
    if (unit === 47) {
      if (i > 0 && text.charCodeAt(i - 1) === 47) return i > 1 && text.charCodeAt(i - 2) === 58;
      slash = true;
    } else if (slash && unit === 46 && i > stop) {
      const before = text.charCodeAt(i - 1) | 32;
      const after = text.charCodeAt(i + 1) | 32;
      if (before >= 97 && before <= 122 && after >= 97 && after <= 122) return true;
    }
  }
  return false;
}

// src/detectors/payment-card/issuers.ts
var NO_LUHN = 1 << 8;
var WIDE = 1 << 9;
var ISSUERS = {
  elo: "401178-401179:16 431274:16 438935:16 451416:16 457393:16 457631-457632:16 504175:16 506699-506778:16 509000-509999:16 627780:16 636297:16 636368:16",
  verve: "506099-506198:16,18,19 507865-507964:16,18,19",
  hipercard: "384100:13,16,19 384140:13,16,19 384160:13,16,19 606282:13,16,19 637095:16 637568:16 637599:16 637609-637612:16",
  visa: "4:13,16,19",
  mastercard: "51-55:16 2221-2720:16",
  americanExpress: "34:15 37:15",
  jcb: "3528-3589:16-19 1800:15 2131:15",
  dinersClub: "300-305:14-19 3095:14-19 36:14-19 38-39:14-19",
  enRoute: "2014:15+ 2149:15+",
  mir: "2200-2204:16-19",
  borica: "2205:16",
  discover: "6011:16-19 622126-622925:16-19+ 644-649:16-19 65:16-19",
  ruPay: "353:16 356:16 508:16 817-820:16 60:16 82:16",
  unionPay: "62:16-19+ 810-816:16-19+",
  dankort: "5019:16",
  lankaPay: "357111:16",
  maestro: "5018:12-19 5020:12-19 5038:12-19 5893:12-19 6304:12-19 6333-6334:16,18,19 633110:16,18,19 6390:12-19 6703-6709:12-19 6759-6767:12-19 6771:12-19",
  interPayment: "636:16-19",
  instaPayment: "637-639:16",
  naranja: "589562:16",
  cabal: "589657:16 604201-604219:16 604300:16 604400:16",
  troy: "9792:16",
  napas: "9704:16,19+",
  humo: "9860:16+",
  uzcard: "8600:16+ 5614:16",
  meeza: "5078:16",
  otherMaestro: "50:12-19* 56-58:12-19* 60-61:12-19* 63:12-19* 66-69:12-19*",
  uatp: "1:15*"
};
function issuerRanges() {
  const ranges = [];
  for (const entry of Object.values(ISSUERS).join(" ").split(" ")) {
    const [, first, last = first, lengths, flag] = /^(\d+)(?:-(\d+))?:([\d,-]+)([+*]?)$/.exec(entry);
    let bits = flag === "+" ? NO_LUHN : flag === "*" ? WIDE : 0;
    for (const part of lengths.split(",")) {
      const [from, to = from] = part.split("-");
      for (let length = Number(from); length <= Number(to); length++) bits |= 1 << length - 12;
    }
    ranges.push({ first: Number(first), last: Number(last), scale: 10 ** (6 - first.length), lengths: bits });
  }
  return ranges;
}
var PUBLISHED_NUMBERS = " 4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4917610000000000 4917300800000000 4462030000000000 4484070000000000 4539578763621486 4929421234600821 4988438843884305 4166676667666746 4646464646464644 4000020000000000 4000000000000002 4000000000000010 4000000000000028 4000000000000036 4000000000000044 4000000000000069 4000000000000077 4000000000000093 4000000000000101 4000000000000119 4000000000000127 4000000000000259 4000000000000341 4000000000009235 4000000000009979 4000000000009987 4000000000009995 4000002500003155 4000002760003184 4000003800000446 4000008260003178 4508750015741019 4007000000027 4012000033330026 4012000077777777 4543059999999982 4659105569051157 4005519200000004 4009348888881881 4500600000000061 4217651111111119 4005520000000129 5555555555554444 5105105105105100 5200828282828210 5454545454545454 5555341244441115 5500005555555559 5577000055770004 5136333333333335 5585558555855583 5555444433331111 5424000000000015 5425233430109903 2222420000001113 2223003122003222 2223000048410010 2222400070000005 2222410740360010 2222990905257051 2223007648726984 2223577120017656 2720992593319364 5399999999999999 5301250070000191 378282246310005 371449635398431 378734493671000 370000000000002 340000000000009 341111111111111 374245455400126 343434343434343 371144371144376 346827630435344 370123456789017 6011111111111117 6011000990139424 6011000400000000 6011000000000004 6011601160116611 6445644564456445 6011000991300009 6011981111111113 6559906559906557 6011450103333333 6510000000000034 30569309025904 38520000023237 36006666333344 36148900647913 36700102000000 36000000000008 36227206271667 38000000000006 30000000000004 3530111333300000 3566002020360505 3528000700000000 3566111111111113 3569990010095841 3530185156387088 3566000020000410 6200000000000005 6200000000000047 6205500000000000004 6240008631401148 6212345678901232 6212345678901265 6243030000000001 6250946000000016 6304000000000000 6759649826438453 6799990100000000019 6761301000993772 5000550000000029 5018000000000009 6771798021000008 6771798025000004 6333333333333333336 5641821111166669 6331101999990016 6334580500000000 6703444444444449 5019717010103742 5019555544445555 5019994000124034 2200000000000004 2200770212727079 5066991111111118 6362970000457013 6550000000000001 6062826786276634 6062828888666688 6073849700004947 9792020000000001 9792030000000000 5061460410120223210 5060666666666666666 5078601870000127985 122000000000003 135410014004955 ";
function issuerOf(ranges, digits, count) {
  let six = 0;
  for (let i = 0; i < 6; i++) six = six * 10 + digits[i];
  const length = 1 << count - 12;
  for (const range of ranges) {
    const prefix = Math.floor(six / range.scale);
    if (prefix >= range.first && prefix <= range.last && (range.lengths & length) !== 0) return range.lengths;
  }
  return 0;
}
function isPublished(digits, count) {
  let text = " ";
  for (let i = 0; i < count; i++) text += digits[i];
  return PUBLISHED_NUMBERS.includes(`${text} `);
}

// src/detectors/payment-card.ts
var SCORES = {
  /** Grouped as on a card, or a word for a card is near: chance no longer matters. */
  groupedAndNamed: 0.99,
  named: 0.97,
  grouped: 0.95,
  /** An expiry date or a security code stands beside it. */
  dated: 0.95,
  published: 0.9,
  /** A bare run of an issuer and length that holds few other numbers (chance below 1 in 40). */
  bare: 0.75,
  /** Even groups, but not the scheme's own (chance about 1 in 100, separators are common in other numbers). */
  oddlyGrouped: 0.6,
  /** A bare run where other numbers are as common: 13 digits (EAN), 12, wide ranges, 19 digits that start like a video id. */
  bareWeak: 0.3,
  /** In a URL, where ids stand, and no parameter says otherwise. */
  inUrl: 0.2,
  /** Behind a word for orders, parcels or article numbers. */
  countered: 0.1,
  /** Behind such a word, and yet grouped as on a card. */
  groupedCountered: 0.35,
  /** No Luhn digit, but the issuer issues such, and a word for a card is beside. */
  namedNoLuhn: 0.7,
  /** A card's number with a typing error: reported to strict users only. */
  namedTypo: 0.3
};
var NEIGHBOUR_REACH = 48;
function groupingOf(run) {
  const sizes = run.groupSizes;
  const n = run.groups;
  if (n < 3) return n === 2 && sizes[0] === 6 && run.count === 19 ? 2 : 0;
  if (sizes[0] === 4) {
    let fours = 1;
    while (fours < n && sizes[fours] === 4) fours++;
    if (fours === n) return 2;
    if (fours === n - 1 && fours >= 3 && sizes[fours] < 4) return 2;
    if (n === 3 && sizes[1] === 6 && (sizes[2] === 5 || sizes[2] === 4)) return 2;
    if (n === 4 && sizes[1] === 3 && sizes[2] === 3 && sizes[3] === 3) return 2;
    if (n === 3 && sizes[1] === 4 && sizes[2] === 5) return 2;
    if (n === 3 && sizes[1] === 5 && sizes[2] === 6) return 2;
  }
  if (n === 4 && sizes[0] === 1 && sizes[1] === 4 && sizes[2] === 5 && sizes[3] === 5) return 2;
  if (run.count < 14 || run.separator === -1) return 0;
  for (let i = 0; i < n; i++) if (sizes[i] < 3 || sizes[i] > 6) return 0;
  return 1;
}
function isFiller(unit) {
  return unit === 32 || unit === 44 || unit === 59 || unit === 58 || unit === 47 || unit === 124 || unit === 46 || unit === 45 || unit === 40 || unit === 41 || unit === 61 || unit === 35 || unit === 9 || unit === 160;
}
function digitAt(text, at) {
  const unit = text.charCodeAt(at) - 48;
  return unit >= 0 && unit <= 9 ? unit : -1;
}
function touches(unit) {
  return isWordLetter(unit) || unit === 95;
}
function digitsEnd(text, at) {
  let i = at;
  while (digitAt(text, i) >= 0) i++;
  return i;
}
function expiryEnd(text, at) {
  const first = digitsEnd(text, at);
  const length = first - at;
  if (length === 4) {
    const month2 = digitAt(text, at) * 10 + digitAt(text, at + 1);
    const year = digitAt(text, at + 2) * 10 + digitAt(text, at + 3);
    return month2 >= 1 && month2 <= 12 && year >= 15 && year <= 49 ? first : -1;
  }
  if (length < 1 || length > 2) return -1;
  const month = length === 1 ? digitAt(text, at) : digitAt(text, at) * 10 + digitAt(text, at + 1);
  if (month < 1 || month > 12) return -1;
  let i = first;
  let gap = 0;
  while (gap < 3 && isFiller(text.charCodeAt(i))) {
    i++;
    gap++;
  }
  if (gap === 0) return -1;
  const end = digitsEnd(text, i);
  if (end - i === 2) {
    const year = digitAt(text, i) * 10 + digitAt(text, i + 1);
    return year >= 15 && year <= 49 ? end : -1;
  }
  if (end - i === 4 && digitAt(text, i) === 2 && digitAt(text, i + 1) === 0) {
    const year = digitAt(text, i + 2) * 10 + digitAt(text, i + 3);
    return year >= 15 && year <= 49 ? end : -1;
  }
  return -1;
}
function neighboursOf(scan, from) {
  const text = scan.text;
  const found = { expiryStart: -1, expiryEnd: -1, codeStart: -1, codeEnd: -1 };
  const stop = Math.min(text.length, from + NEIGHBOUR_REACH);
  let words = false;
  for (let i = from; i < stop; ) {
    const unit = text.charCodeAt(i);
    if (unit === 64976 || unit === 10 || unit === 13) break;
    if (digitAt(text, i) < 0) {
      if (!isFiller(unit)) words = true;
      i++;
      continue;
    }
    const end = digitsEnd(text, i);
    const expiry = found.expiryStart < 0 ? expiryEnd(text, i) : -1;
    if (expiry >= 0 && !touches(text.charCodeAt(expiry)) && (!words || scan.near("expiry", i, expiry) > 0)) {
      found.expiryStart = i;
      found.expiryEnd = expiry;
      i = expiry;
      words = false;
      continue;
    }
    const size = end - i;
    const code = (size === 3 || size === 4) && !touches(text.charCodeAt(end));
    if (code && (found.expiryStart >= 0 && !words ? true : scan.near("cvv", i, end) === 2)) {
      found.codeStart = i;
      found.codeEnd = end;
    }
    break;
  }
  return found;
}
function findCard(ranges, scan, run) {
  const { count, digits } = run;
  if (digits[0] === 0 || digits[0] === 7 || run.before === 43) return;
  const right = luhn(digits, count);
  if (!right && scan.near("card", run.start, run.end) !== 2) return;
  const issuer = issuerOf(ranges, digits, count);
  if (issuer === 0) return;
  const grouping = groupingOf(run);
  if (!run.whole && grouping !== 2 && run.groups > 1) return;
  if (touches(run.after)) return;
  const named = scan.near("card", run.start, run.end);
  if (touches(run.before) && named !== 2) return;
  if (!right) {
    const score2 = (issuer & NO_LUHN) !== 0 ? SCORES.namedNoLuhn : SCORES.namedTypo;
    scan.report("CREDIT_CARD", run.start, run.end, score2, ["prefix", "context"]);
    return;
  }
  const evidence = ["checksum", "prefix"];
  const beside = neighboursOf(scan, run.end);
  const dated = beside.expiryStart >= 0 || beside.codeStart >= 0;
  const known = isPublished(digits, count);
  const countered = scan.near("order", run.start, run.end) + scan.near("tracking", run.start, run.end) + scan.near("isbn", run.start, run.end) + scan.near("product", run.start, run.end);
  let score;
  if (named > 0) {
    score = grouping === 2 ? SCORES.groupedAndNamed : SCORES.named;
    evidence.push("context");
  } else if (dated) {
    score = SCORES.dated;
  } else if (countered > 0) {
    score = grouping === 2 ? SCORES.groupedCountered : SCORES.countered;
    evidence.push("counter-context");
  } else if (grouping === 2) {
    score = SCORES.grouped;
  } else if (insideUrl(scan.text, run.start)) {
    score = SCORES.inUrl;
  } else if (known && count > 13) {
    score = SCORES.published;
  } else if (grouping === 1) {
    score = SCORES.oddlyGrouped;
  } else if (run.groups === 2) {
    score = SCORES.bareWeak;
  } else {
    score = weakAlone(count, digits, issuer) ? SCORES.bareWeak : SCORES.bare;
  }
  if (grouping === 2 && score > SCORES.groupedCountered) evidence.push("format");
  if (dated) evidence.push("neighbour", ...named > 0 ? [] : ["context"]);
  if (known) evidence.push("reserved");
  scan.report("CREDIT_CARD", run.start, run.end, score, evidence);
  if (score < SCORES.oddlyGrouped) return;
  if (beside.expiryStart >= 0)
    scan.report("CARD_EXPIRY", beside.expiryStart, beside.expiryEnd, 0.9, ["neighbour", "date", "context"]);
  if (beside.codeStart >= 0) scan.report("CARD_CVV", beside.codeStart, beside.codeEnd, 0.9, ["neighbour", "context"]);
}
function weakAlone(count, digits, issuer) {
  if ((issuer & WIDE) !== 0 || count === 13) return true;
  return count >= 18 && digits[0] === 6 && digits[1] !== 2;
}
function findNamedCode(scan, run) {
  if (run.groups !== 1 || !run.whole || touches(run.after) || touches(run.before)) return;
  if (!afterCodeWord(scan.text, run.start) || scan.near("cvv", run.start, run.end) !== 2) return;
  scan.report("CARD_CVV", run.start, run.end, scan.near("card", run.start, run.end) > 0 ? 0.9 : 0.7, ["context"]);
}
function afterCodeWord(text, start) {
  let i = start - 1;
  for (let word = 0; word < 2; word++) {
    while (i >= 0 && start - i < 16 && isFiller(text.charCodeAt(i))) i--;
    if (i < 1) return false;
    const last = text.charCodeAt(i);
    if (last >= 128) return true;
    if (CODE_WORD_ENDS.includes((text.charCodeAt(i - 1) | 32) << 8 | (last === 50 ? 50 : last | 32))) return true;
    const end = i;
    while (i >= 0 && end - i < 3 && isWordLetter(text.charCodeAt(i))) i--;
    if (i === end || !isFiller(text.charCodeAt(i))) return false;
  }
  return false;
}
var CODE_WORD_ENDS = [30326, 30307, 30318, 29539, 25701, 24932, 31329, 30258, 25394];
// @__NO_SIDE_EFFECTS__
function paymentCard() {
  const ranges = issuerRanges();
  return {
    id: "payment-card",
    entities: ["CREDIT_CARD", "CARD_EXPIRY", "CARD_CVV"],
    reach: { before: TOKEN_REACH, after: 96 },
    triggers: [
      { on: "number", digits: [12, 19], find: (scan, run) => findCard(ranges, scan, run) },
      { on: "number", digits: [3, 4], find: findNamedCode }
    ],
    keywords: {
      card: [
        "card",
        "cards",
        "card number",
        "credit card",
        "debit card",
        "creditcard",
        "debitcard",
        "cc",
        "ccn",
        "visa",
        "mastercard",
        "amex",
        "american express",
        "maestro",
        "diners club",
        "jcb",
        "unionpay",
        "rupay",
        "pan"
      ],
      cvv: ["cvv", "cvc", "cvn", "csc", "cvv2", "cvc2", "security code", "card code", "card verification"],
      expiry: [
        "exp",
        "expiry",
        "expires",
        "expiration",
        "expiration date",
        "expiry date",
        "valid thru",
        "valid until",
        "valid to",
        "good thru"
      ],
      order: [
        "order",
        "order number",
        "order id",
        "invoice",
        "invoice number",
        "booking",
        "reference",
        "receipt",
        "ticket",
        "case number"
      ],
      tracking: [
        "tracking",
        "tracking number",
        "shipment",
        "parcel",
        "waybill",
        "awb",
        "consignment",
        "ups",
        "usps",
        "fedex",
        "dhl"
      ],
      isbn: ["isbn", "ean", "upc", "gtin", "issn", "barcode", "imei", "asin"],
      product: ["sku", "part number", "serial number", "serial", "model", "item number", "product code"]
    }
  };
}

// src/detectors/url-credentials.ts
var MAX_USER_INFO = 256;
// @__NO_SIDE_EFFECTS__
function urlCredentials() {
  return {
    id: "url-credentials",
    entities: ["URL_CREDENTIALS"],
    reach: { before: MAX_USER_INFO + 3, after: 1 },
    triggers: [{ on: "character", characters: "@", find: find4 }]
  };
}
function find4(scan, at) {
  const { text } = scan;
  const limit = Math.max(2, at - MAX_USER_INFO);
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code === 47) {
      const isAuthority = text.charCodeAt(i - 1) === 47 && text.charCodeAt(i - 2) === 58;
      if (isAuthority && i + 1 < at) scan.report("URL_CREDENTIALS", i + 1, at, 0.95, ["format", "url-part"]);
      return;
    }
    if (code <= 32 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62 || code === 12288) return;
  }
}

// src/presets/detectors.ts
function structuredDetectors(_preset) {
  return [email(), paymentCard(), iban(), ipAddress(), macAddress(), urlCredentials()];
}
function allDetectors(preset) {
  return [...structuredDetectors(preset), cryptoAddress()];
}

// src/presets/options.ts
var LEVELS = { balanced: 0.5, strict: 0.05 };
var KNOWN2 = ["level", "countries", "policy", "minScore", "allow", "deny", "maxLength", "onFinding", "trace"];
function compilePreset(options, more = []) {
  if (typeof options !== "object" || options === null) throw new PiiSieveError("invalid-option", "options", "must be an object");
  const known = [...KNOWN2, ...more];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new PiiSieveError("unknown-option", key, "is no option of this preset", known);
  }
  const { level = "balanced", countries = "all", minScore, policy, allow, deny, maxLength, onFinding, trace } = options;
  if (!Object.hasOwn(LEVELS, level)) throw new PiiSieveError("invalid-option", "level", "is unknown", Object.keys(LEVELS));
  checkCountries(countries);
  return {
    strict: level === "strict",
    countries,
    shared: { minScore: minScoreOf(level, minScore), policy, allow, deny, maxLength, onFinding, trace }
  };
}
function minScoreOf(level, minScore) {
  if (minScore === void 0) return LEVELS[level];
  return typeof minScore === "object" && minScore !== null ? { default: LEVELS[level], ...minScore } : minScore;
}
function checkCountries(countries) {
  if (countries === "all") return;
  if (!Array.isArray(countries))
    throw new PiiSieveError("invalid-option", "countries", "must be a list of ISO 3166-1 alpha-2 codes or 'all'");
  if (countries.length === 0)
    throw new PiiSieveError(
      "invalid-option",
      "countries",
      "is empty, which would find no national form: leave it out or say 'all'"
    );
  countries.forEach((country, i) => {
    if (country === "UK") throw new PiiSieveError("unknown-country", `countries[${i}]`, "UK is not an ISO 3166-1 code", ["GB"]);
    if (typeof country !== "string" || !/^[A-Z]{2}$/.test(country)) {
      throw new PiiSieveError("unknown-country", `countries[${i}]`, "must be an ISO 3166-1 alpha-2 code such as DE");
    }
  });
}

// bench/perf-tmp.ts
var qs = readFileSync("/work/shared/data/queries/en_trec_million_query.jsonl", "utf8").trim().split("\n").map((l) => JSON.parse(l).q);
var s = createScanner({ detectors: allDetectors(compilePreset({})) });
var cls = new Uint8Array(65536);
cls[64] = 1;
var floor = (q) => {
  let n = 0;
  for (let i = 0; i < q.length; i++) n += cls[q.charCodeAt(i)];
  return n;
};
var clean2 = qs.filter((q) => !s.test(q)).slice(0, 2e4);
var dig = clean2.filter((q) => /\d/.test(q));
var nodig = clean2.filter((q) => !/\d/.test(q));
var sink = 0;
function time(f, list) {
  const t = process.hrtime.bigint();
  for (const q of list) {
    const r = f(q);
    sink += typeof r === "number" ? r : r.findings.length;
  }
  return Number(process.hrtime.bigint() - t) / list.length;
}
for (const [name, list] of [["digits", dig]]) {
  const a = [], b = [];
  for (let r = 0; r < 400; r++) {
    a.push(time(floor, list));
    b.push(time((q) => s.scan(q), list));
  }
  a.sort((x, y) => x - y);
  b.sort((x, y) => x - y);
  console.log(name, list.length, "floor", a[12].toFixed(0), "scan", b[12].toFixed(0), "ratio", (b[12] / a[12]).toFixed(2));
}
