var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// ../../tmp/perf.ts
import { readFileSync, readdirSync } from "node:fs";

// src/authoring/content/content-kind.ts
var CONTENT_KINDS = [
  "bank",
  "items",
  "questionnaire",
  "assessment",
  "certifications",
  "pathways",
  "eligibility",
  "occupations"
];
var BY_NAME = {
  bank: "bank",
  assessment: "assessment",
  certifications: "certifications",
  pathways: "pathways",
  eligibility: "eligibility",
  occupations: "occupations"
};
var MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
function contentKind(path, text = "") {
  const segments = path.split("/");
  const name = segments.at(-1)?.replace(/\.ya?ml$/i, "") ?? "";
  if (name.endsWith(".items")) return "items";
  const known = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : void 0;
  if (known !== void 0) return known;
  if (segments.at(-2) === "questionnaires") return "questionnaire";
  const schema = MODELINE.exec(text.slice(0, 2e3))?.[1]?.split("/").at(-1)?.replace(".schema.json", "");
  return CONTENT_KINDS.find((kind) => kind === schema);
}

// src/authoring/content/content-model.ts
function placeOf({ file, path }) {
  return { file: file.path, line: file.lines.line(file.rangeOf(path).start) };
}
function record(value) {
  return value !== null && typeof value === "object" ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function contentModel(files2, faults) {
  const damaged = /* @__PURE__ */ new Set();
  const sound = (file) => file.root !== void 0 && (faults.get(file.path)?.length ?? 0) === 0;
  for (const file of files2) if (!sound(file)) damaged.add(file.kind ?? "unknown");
  const single = (kind) => {
    const file = files2.find((candidate) => candidate.kind === kind && sound(candidate));
    return file && { value: file.value, file, path: [] };
  };
  const folders = /* @__PURE__ */ new Map();
  for (const file of files2) {
    if (file.kind !== "bank" && file.kind !== "items") continue;
    const folder = folderOf(file.path);
    const group = folders.get(folder);
    if (group === void 0) folders.set(folder, [file]);
    else group.push(file);
  }
  const assessment = single("assessment");
  const certifications = single("certifications");
  const pathways = single("pathways");
  const eligibility = single("eligibility");
  const occupations = single("occupations");
  return {
    files: files2,
    banks: [...folders].map(([folder, group]) => bankModel(folder, group, faults, sound)),
    questionnaires: files2.filter((file) => file.kind === "questionnaire" && sound(file)).map((file) => ({ value: file.value, file, path: [] })),
    ...assessment && { assessment },
    ...certifications && { certifications },
    ...pathways && { pathways },
    ...eligibility && { eligibility },
    ...occupations && { occupations },
    damaged
  };
}
function bankModel(folder, group, faults, sound) {
  const bankFile = group.find((file) => file.kind === "bank");
  const items = [];
  const stimuli = [];
  const itemIds = /* @__PURE__ */ new Set();
  const stimulusIds = /* @__PURE__ */ new Set();
  for (const file of group) {
    if (file.kind !== "items") continue;
    const faulty = faults.get(file.path) ?? [];
    const broken = new Set(faulty.map((path) => `${path[0]}/${path[1]}`));
    const collect3 = (key, ids2, into) => {
      list(record(file.value)[key]).forEach((value, i) => {
        const { id } = record(value);
        if (typeof id === "string") ids2.add(id);
        if (!broken.has(`${key}/${i}`)) into.push({ value, file, path: [key, i] });
      });
    };
    collect3("items", itemIds, items);
    collect3("stimuli", stimulusIds, stimuli);
  }
  const usable = bankFile !== void 0 && sound(bankFile);
  const declared2 = bankFile && record(bankFile.value).id;
  return {
    folder,
    id: typeof declared2 === "string" ? declared2 : folder.split("/").at(-1) ?? folder,
    ...usable && { bank: { value: bankFile.value, file: bankFile, path: [] } },
    items,
    stimuli,
    itemIds,
    stimulusIds,
    complete: group.every(sound)
  };
}

// src/authoring/rule-settings.ts
var unusable = { severity: "error", alwaysOn: true };
var wrong = { severity: "error" };
var doubtful = { severity: "warning" };
var remark = { severity: "info" };
var RULE_SETTINGS = {
  "file-unreadable": unusable,
  "file-too-large": unusable,
  "invalid-utf8": unusable,
  "control-character": unusable,
  "byte-order-mark": remark,
  "windows-line-ends": remark,
  "empty-file": unusable,
  "unknown-file": doubtful,
  "missing-modeline": remark,
  "yaml-syntax": unusable,
  "yaml-tab": unusable,
  "yaml-alias": unusable,
  "yaml-depth": unusable,
  "yaml-size": unusable,
  "yaml-documents": unusable,
  "yaml-tag": unusable,
  "duplicate-key": unusable,
  "forbidden-key": unusable,
  "unknown-key": unusable,
  "missing-key": unusable,
  "wrong-type": unusable,
  "unknown-value": unusable,
  "wrong-form": unusable,
  "out-of-range": unusable,
  "wrong-count": unusable,
  "repeated-value": unusable,
  "not-allowed": unusable,
  "too-many-problems": unusable,
  "disable-comment": doubtful,
  "missing-bank-file": unusable,
  "duplicate-id": unusable,
  "unknown-reference": unusable,
  "key-count": unusable,
  "incomplete-answer": unusable,
  "unsolvable-item": unusable,
  "unused-stimulus": doubtful,
  "duplicate-item": wrong,
  "similar-items": doubtful,
  "duplicate-option": wrong,
  "option-count": remark,
  "option-length": doubtful,
  "all-of-the-above": doubtful,
  "key-longest": doubtful,
  "key-position": remark,
  "long-sentence": remark,
  "hard-words": remark,
  "missing-language": doubtful,
  "french-typography": doubtful,
  "screen-width": doubtful,
  "image-words": doubtful,
  "script-length": doubtful,
  "cut-scores": unusable,
  "prior-correlation": unusable,
  "loss-matrix": unusable,
  "settings-conflict": wrong,
  "implausible-parameter": doubtful,
  "guessing-parameter": doubtful,
  "calibration-model": unusable,
  "stale-calibration": unusable,
  "revision-not-raised": wrong,
  "empty-cell": doubtful,
  "thin-area": doubtful,
  "unreachable-cut": doubtful,
  "assessment-part": unusable,
  condition: unusable,
  "certification-date": doubtful,
  "constant-rule": doubtful,
  "unmeasured-area": wrong
};
var RULE_IDS = Object.keys(RULE_SETTINGS);
function isRuleId(id) {
  return Object.hasOwn(RULE_SETTINGS, id);
}

// src/authoring/yaml/line-positions.ts
var LinePositions = class {
  #starts = [0];
  constructor(text) {
    for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) this.#starts.push(at2 + 1);
  }
  /** Line and column of an offset, both from 1. */
  at(offset) {
    const line = this.line(offset);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }
  /** Line of an offset, from 1. */
  line(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  /** Offset of the start of a line, from 1. */
  startOf(line) {
    return this.#starts[line - 1] ?? 0;
  }
};

// src/authoring/yaml/yaml-node.ts
function nodeValue(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(nodeValue);
  const value = {};
  for (const entry of node.entries) value[entry.key] = nodeValue(entry.value);
  return value;
}
function entryOf(node, key) {
  if (node?.kind !== "map") return void 0;
  return node.entries.find((entry) => entry.key === String(key));
}
function nodeAt(root, path) {
  let node = root;
  for (const step of path) {
    if (node === void 0) return void 0;
    node = node.kind === "list" ? node.items[Number(step)] : entryOf(node, step)?.value;
  }
  return node;
}
function* scalars(node, path = []) {
  if (node.kind === "scalar") yield { node, path };
  else if (node.kind === "list") {
    for (const [i, item] of node.items.entries()) yield* scalars(item, [...path, i]);
  } else for (const entry of node.entries) yield* scalars(entry.value, [...path, entry.key]);
}

// src/authoring/content/source-file.ts
var SourceFile = class {
  path;
  text;
  kind;
  /** Values with their offsets; absent when the text is not YAML this package reads. */
  root;
  /** The plain value of the file. */
  value;
  #lines;
  constructor(path, text, kind) {
    this.path = path;
    this.text = text;
    this.kind = kind;
  }
  get lines() {
    this.#lines ??= new LinePositions(this.text);
    return this.#lines;
  }
  /** Offsets of the value at a path; a list or a map gives its start only. */
  rangeOf(path) {
    const node = this.root && nodeAt(this.root, path);
    if (node?.kind === "scalar") return { start: node.start, end: node.end };
    if (node !== void 0) return { start: node.start };
    return path.length === 0 ? { start: 0 } : this.rangeOf(path.slice(0, -1));
  }
  /** Offsets of the last key of a path. */
  rangeOfKey(path) {
    const key = path.at(-1);
    const parent = this.root && nodeAt(this.root, path.slice(0, -1));
    const entry = key === void 0 ? void 0 : entryOf(parent, key);
    return entry === void 0 ? this.rangeOf(path) : { start: entry.keyStart, end: entry.keyEnd };
  }
  /** A diagnostic at a place of this file. */
  diagnostic(rule, range, path, data, fix) {
    return {
      rule,
      severity: RULE_SETTINGS[rule].severity,
      file: this.path,
      start: this.lines.at(range.start),
      ...range.end !== void 0 && range.end > range.start && { end: this.lines.at(range.end) },
      path,
      data,
      ...fix !== void 0 && fix.length > 0 && { fix }
    };
  }
};

// src/authoring/diagnostic.ts
function compareDiagnostics(first, second) {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.start.line - second.start.line || first.start.column - second.start.column || (first.rule < second.rule ? -1 : first.rule > second.rule ? 1 : 0);
}

// src/authoring/disable-comments.ts
var COMMENT = /^[ \t]*(?:- )?[^\n"']*?# ?positioning-disable-(next-line|line|file)\b[ \t:]*([^\n]*)$/gm;
function withoutDisabled(file, diagnostics) {
  if (!file.text.includes("positioning-disable-")) return [...diagnostics];
  const disabled = [];
  const remarks = [];
  for (const match of file.text.matchAll(COMMENT)) {
    const [whole, scope, list2 = ""] = match;
    const line = file.lines.line(match.index + whole.length - 1);
    const listStart = match.index + whole.length - list2.length;
    for (const name of list2.replace(/\s--\s.*$/, "").matchAll(/[^\s,]+/g)) {
      const start = listStart + name.index;
      const end = start + name[0].length;
      const rule = name[0];
      const remark2 = (reason) => {
        remarks.push(
          file.diagnostic("disable-comment", { start, end }, [], { rule: rule.slice(0, 80), reason })
        );
      };
      if (!isRuleId(rule)) remark2("unknown");
      else if (RULE_SETTINGS[rule].alwaysOn) remark2("always-on");
      else {
        const target = scope === "file" ? void 0 : scope === "line" ? line : line + 1;
        disabled.push({ rule, line: target, start, end, used: false });
      }
    }
  }
  const kept = diagnostics.filter((found) => {
    const by = disabled.find(
      ({ rule, line }) => rule === found.rule && (line === void 0 || line === found.start.line)
    );
    if (by !== void 0) by.used = true;
    return by === void 0;
  });
  for (const { rule, start, end, used } of disabled) {
    if (!used)
      remarks.push(file.diagnostic("disable-comment", { start, end }, [], { rule, reason: "unused" }));
  }
  return [...kept, ...remarks];
}

// src/authoring/generated/validators.js
var validators_exports = {};
__export(validators_exports, {
  assessment: () => dr,
  bank: () => cr,
  certifications: () => mr,
  eligibility: () => fr,
  items: () => ur,
  occupations: () => hr,
  pathways: () => yr,
  questionnaire: () => gr,
  schemaNotes: () => wr
});
var gt = (i, n) => () => {
  try {
    return n || i((n = { exports: {} }).exports, n), n.exports;
  } catch (f) {
    throw n = 0, f;
  }
};
var jt = gt((wt) => {
  "use strict";
  Object.defineProperty(wt, "__esModule", { value: true });
  function $t(i) {
    let n = i.length, f = 0, u = 0, d;
    for (; u < n; ) f++, d = i.charCodeAt(u++), d >= 55296 && d <= 56319 && u < n && (d = i.charCodeAt(u), (d & 64512) === 56320 && u++);
    return f;
  }
  wt.default = $t;
  $t.code = "";
});
var Nt = gt((pr, Ct) => {
  "use strict";
  Ct.exports = function i(n, f) {
    if (n === f) return true;
    if (n && f && typeof n == "object" && typeof f == "object") {
      if (n.constructor !== f.constructor) return false;
      var u, d, e;
      if (Array.isArray(n)) {
        if (u = n.length, u != f.length) return false;
        for (d = u; d-- !== 0; ) if (!i(n[d], f[d])) return false;
        return true;
      }
      if (n.constructor === RegExp) return n.source === f.source && n.flags === f.flags;
      if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === f.valueOf();
      if (n.toString !== Object.prototype.toString) return n.toString() === f.toString();
      if (e = Object.keys(n), u = e.length, u !== Object.keys(f).length) return false;
      for (d = u; d-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(f, e[d])) return false;
      for (d = u; d-- !== 0; ) {
        var s = e[d];
        if (!i(n[s], f[s])) return false;
      }
      return true;
    }
    return n !== n && f !== f;
  };
});
var Ft = gt((Pt) => {
  "use strict";
  Object.defineProperty(Pt, "__esModule", { value: true });
  var Tt = Nt();
  Tt.code = "";
  Pt.default = Tt;
});
var dr = Rt;
var Q = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "u");
function R(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
var F = jt().default;
var K = new RegExp("^[a-z]{2}$", "u");
function L(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0, t = s, r = false, o = s;
  if (typeof i == "string") {
    if (F(i) < 1) {
      let p = { instancePath: n, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  var l = o === s;
  if (r = r || l, !r) {
    let p = s;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (Object.keys(i).length < 1) {
        let h = { instancePath: n, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
        e === null ? e = [h] : e.push(h), s++;
      }
      for (let h in i) {
        let v = s;
        if (typeof h == "string" && !K.test(h)) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, propertyName: h };
          e === null ? e = [y] : e.push(y), s++;
        }
        var a = v === s;
        if (!a) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
      for (let h in i) {
        let v = i[h];
        if (typeof v == "string") {
          if (F(v) < 1) {
            let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
        } else {
          let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [h] : e.push(h), s++;
    }
    var l = p === s;
    r = r || l;
  }
  if (r) s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), s++;
  }
  return L.errors = e, s === 0;
}
var _t = { type: "object", additionalProperties: false, required: ["id"], description: "One part: a questionnaire or a test.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the part." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, questionnaire: { type: "string", description: "Id of the questionnaire this part asks." }, bank: { type: "string", description: "Id of the bank this part draws from." }, optional: { type: "boolean", description: "Given only when the counsellor chooses it.", default: false }, minutes: { type: "number", description: "Expected minutes, shown before the part." }, when: { $ref: "#/definitions/Condition", description: "Given only when this holds." }, forms: { type: "array", items: { type: "string" }, description: "Forms this part belongs to; all when absent." }, startFrom: { type: "string", description: "Questionnaire whose statements choose where the test begins; never moves the result." }, compose: { type: "object", additionalProperties: false, required: ["shared", "targets"], description: "Areas by target occupation.", properties: { shared: { type: "array", items: { type: "string" }, description: "Areas every target has." }, targets: { type: "object", additionalProperties: { type: "array", items: { type: "string" }, description: "Areas." }, description: "Further areas by target occupation; several targets: union." }, only: { type: "object", additionalProperties: { type: "array", items: { type: "string" }, description: "Areas." }, description: "Targets with their own list in place of shared and targets." }, undecided: { type: "object", additionalProperties: false, required: ["sample", "itemsEach"], description: "What an undecided person gets.", properties: { sample: { type: "array", items: { type: "string" }, description: "Areas sampled when no target is chosen." }, itemsEach: { type: "integer", description: "Items in each sampled area.", minimum: 1 } } }, when: { type: "array", items: { type: "object", additionalProperties: false, required: ["if", "areas"], description: "Areas added on a condition.", properties: { if: { $ref: "#/definitions/Condition", description: "Condition." }, areas: { type: "array", items: { type: "string" }, description: "Areas added." } } }, description: "Areas added on conditions." } } }, areas: { type: "array", items: { type: "string" }, description: "Areas given; all areas of the bank that are not optional when absent." }, perArea: { type: "integer", description: "Items drawn in each area, for tests that report strengths.", minimum: 1 }, administration: { type: "object", additionalProperties: false, required: [], description: "Settings of the bank's administration that this part changes.", properties: { minItems: { type: "integer", description: "Fewest items.", minimum: 1 }, maxItems: { type: "integer", description: "Most items.", minimum: 1 }, settleCuts: { type: "array", items: { type: "string" }, description: "Levels whose cut the rules of the assessment use." }, comfort: { type: "number", minimum: 0.4, maximum: 0.95, description: "Success rate aimed at." }, minimumGain: { type: "number", minimum: 0, description: "Stop when one more item promises less than this share of the present variance." } } } } };
var j = Object.prototype.hasOwnProperty;
var Ot = { description: "A condition on what was answered: one answer, or a combination.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { description: "The answer must equal this value.", type: ["string", "boolean", "number"] }, includes: { type: "string", description: "The answer (several choices) must hold this option." }, atLeast: { type: "number", description: "The answer (a number, or the position of an ordered option) must reach this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, target: { type: "string", description: "The person aims at this occupation." }, all: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "All must hold.", minItems: 1 }, any: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "At least one must hold.", minItems: 1 }, not: { $ref: "#/definitions/Condition", description: "Must not hold." } } };
var H = { validate: Y };
function Y(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (Object.keys(i).length > 2) {
      let t = { instancePath: n, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Object.keys(i).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(Ot.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.answer !== void 0 && typeof i.answer != "string") {
      let t = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.is !== void 0) {
      let t = i.is;
      if (typeof t != "string" && typeof t != "boolean" && !(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: Ot.properties.is.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.includes !== void 0 && typeof i.includes != "string") {
      let t = { instancePath: n + "/includes", schemaPath: "#/properties/includes/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.atLeast !== void 0) {
      let t = i.atLeast;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answered !== void 0 && typeof i.answered != "boolean") {
      let t = { instancePath: n + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.target !== void 0 && typeof i.target != "string") {
      let t = { instancePath: n + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.all !== void 0) {
      let t = i.all;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) H.validate(t[o], { instancePath: n + "/all/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? H.validate.errors : e.concat(H.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.any !== void 0) {
      let t = i.any;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) H.validate(t[o], { instancePath: n + "/any/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? H.validate.errors : e.concat(H.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.not !== void 0 && (H.validate(i.not, { instancePath: n + "/not", parentData: i, parentDataProperty: "not", rootData: d }) || (e = e === null ? H.validate.errors : e.concat(H.validate.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
function be(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(_t.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (R(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), i.title !== void 0 && (L(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), i.questionnaire !== void 0 && typeof i.questionnaire != "string") {
      let t = { instancePath: n + "/questionnaire", schemaPath: "#/properties/questionnaire/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.bank !== void 0 && typeof i.bank != "string") {
      let t = { instancePath: n + "/bank", schemaPath: "#/properties/bank/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.optional !== void 0 && typeof i.optional != "boolean") {
      let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.minutes !== void 0) {
      let t = i.minutes;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.when !== void 0 && (Y(i.when, { instancePath: n + "/when", parentData: i, parentDataProperty: "when", rootData: d }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), i.forms !== void 0) {
      let t = i.forms;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) if (typeof t[o] != "string") {
          let l = { instancePath: n + "/forms/" + o, schemaPath: "#/properties/forms/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let r = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.startFrom !== void 0 && typeof i.startFrom != "string") {
      let t = { instancePath: n + "/startFrom", schemaPath: "#/properties/startFrom/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.compose !== void 0) {
      let t = i.compose;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.shared === void 0) {
          let r = { instancePath: n + "/compose", schemaPath: "#/properties/compose/required", keyword: "required", params: { missingProperty: "shared" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.targets === void 0) {
          let r = { instancePath: n + "/compose", schemaPath: "#/properties/compose/required", keyword: "required", params: { missingProperty: "targets" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "shared" || r === "targets" || r === "only" || r === "undecided" || r === "when")) {
          let o = { instancePath: n + "/compose", schemaPath: "#/properties/compose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.shared !== void 0) {
          let r = t.shared;
          if (Array.isArray(r)) {
            let o = r.length;
            for (let l = 0; l < o; l++) if (typeof r[l] != "string") {
              let a = { instancePath: n + "/compose/shared/" + l, schemaPath: "#/properties/compose/properties/shared/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let o = { instancePath: n + "/compose/shared", schemaPath: "#/properties/compose/properties/shared/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.targets !== void 0) {
          let r = t.targets;
          if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
            let l = r[o];
            if (Array.isArray(l)) {
              let a = l.length;
              for (let p = 0; p < a; p++) if (typeof l[p] != "string") {
                let c = { instancePath: n + "/compose/targets/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/compose/properties/targets/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), s++;
              }
            } else {
              let a = { instancePath: n + "/compose/targets/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/compose/properties/targets/additionalProperties/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          else {
            let o = { instancePath: n + "/compose/targets", schemaPath: "#/properties/compose/properties/targets/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.only !== void 0) {
          let r = t.only;
          if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
            let l = r[o];
            if (Array.isArray(l)) {
              let a = l.length;
              for (let p = 0; p < a; p++) if (typeof l[p] != "string") {
                let c = { instancePath: n + "/compose/only/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/compose/properties/only/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), s++;
              }
            } else {
              let a = { instancePath: n + "/compose/only/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/compose/properties/only/additionalProperties/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          else {
            let o = { instancePath: n + "/compose/only", schemaPath: "#/properties/compose/properties/only/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.undecided !== void 0) {
          let r = t.undecided;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.sample === void 0) {
              let o = { instancePath: n + "/compose/undecided", schemaPath: "#/properties/compose/properties/undecided/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r.itemsEach === void 0) {
              let o = { instancePath: n + "/compose/undecided", schemaPath: "#/properties/compose/properties/undecided/required", keyword: "required", params: { missingProperty: "itemsEach" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            for (let o in r) if (!(o === "sample" || o === "itemsEach")) {
              let l = { instancePath: n + "/compose/undecided", schemaPath: "#/properties/compose/properties/undecided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
              e === null ? e = [l] : e.push(l), s++;
            }
            if (r.sample !== void 0) {
              let o = r.sample;
              if (Array.isArray(o)) {
                let l = o.length;
                for (let a = 0; a < l; a++) if (typeof o[a] != "string") {
                  let p = { instancePath: n + "/compose/undecided/sample/" + a, schemaPath: "#/properties/compose/properties/undecided/properties/sample/items/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [p] : e.push(p), s++;
                }
              } else {
                let l = { instancePath: n + "/compose/undecided/sample", schemaPath: "#/properties/compose/properties/undecided/properties/sample/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l] : e.push(l), s++;
              }
            }
            if (r.itemsEach !== void 0) {
              let o = r.itemsEach;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let l = { instancePath: n + "/compose/undecided/itemsEach", schemaPath: "#/properties/compose/properties/undecided/properties/itemsEach/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l] : e.push(l), s++;
              }
              if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                let l = { instancePath: n + "/compose/undecided/itemsEach", schemaPath: "#/properties/compose/properties/undecided/properties/itemsEach/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [l] : e.push(l), s++;
              }
            }
          } else {
            let o = { instancePath: n + "/compose/undecided", schemaPath: "#/properties/compose/properties/undecided/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.when !== void 0) {
          let r = t.when;
          if (Array.isArray(r)) {
            let o = r.length;
            for (let l = 0; l < o; l++) {
              let a = r[l];
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.if === void 0) {
                  let p = { instancePath: n + "/compose/when/" + l, schemaPath: "#/properties/compose/properties/when/items/required", keyword: "required", params: { missingProperty: "if" } };
                  e === null ? e = [p] : e.push(p), s++;
                }
                if (a.areas === void 0) {
                  let p = { instancePath: n + "/compose/when/" + l, schemaPath: "#/properties/compose/properties/when/items/required", keyword: "required", params: { missingProperty: "areas" } };
                  e === null ? e = [p] : e.push(p), s++;
                }
                for (let p in a) if (!(p === "if" || p === "areas")) {
                  let c = { instancePath: n + "/compose/when/" + l, schemaPath: "#/properties/compose/properties/when/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                  e === null ? e = [c] : e.push(c), s++;
                }
                if (a.if !== void 0 && (Y(a.if, { instancePath: n + "/compose/when/" + l + "/if", parentData: a, parentDataProperty: "if", rootData: d }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), a.areas !== void 0) {
                  let p = a.areas;
                  if (Array.isArray(p)) {
                    let c = p.length;
                    for (let h = 0; h < c; h++) if (typeof p[h] != "string") {
                      let v = { instancePath: n + "/compose/when/" + l + "/areas/" + h, schemaPath: "#/properties/compose/properties/when/items/properties/areas/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [v] : e.push(v), s++;
                    }
                  } else {
                    let c = { instancePath: n + "/compose/when/" + l + "/areas", schemaPath: "#/properties/compose/properties/when/items/properties/areas/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [c] : e.push(c), s++;
                  }
                }
              } else {
                let p = { instancePath: n + "/compose/when/" + l, schemaPath: "#/properties/compose/properties/when/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : e.push(p), s++;
              }
            }
          } else {
            let o = { instancePath: n + "/compose/when", schemaPath: "#/properties/compose/properties/when/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/compose", schemaPath: "#/properties/compose/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.areas !== void 0) {
      let t = i.areas;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) if (typeof t[o] != "string") {
          let l = { instancePath: n + "/areas/" + o, schemaPath: "#/properties/areas/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let r = { instancePath: n + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.perArea !== void 0) {
      let t = i.perArea;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/perArea", schemaPath: "#/properties/perArea/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/perArea", schemaPath: "#/properties/perArea/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.administration !== void 0) {
      let t = i.administration;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "minItems" || r === "maxItems" || r === "settleCuts" || r === "comfort" || r === "minimumGain")) {
          let o = { instancePath: n + "/administration", schemaPath: "#/properties/administration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.minItems !== void 0) {
          let r = t.minItems;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/administration/minItems", schemaPath: "#/properties/administration/properties/minItems/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let o = { instancePath: n + "/administration/minItems", schemaPath: "#/properties/administration/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.maxItems !== void 0) {
          let r = t.maxItems;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/administration/maxItems", schemaPath: "#/properties/administration/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let o = { instancePath: n + "/administration/maxItems", schemaPath: "#/properties/administration/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.settleCuts !== void 0) {
          let r = t.settleCuts;
          if (Array.isArray(r)) {
            let o = r.length;
            for (let l = 0; l < o; l++) if (typeof r[l] != "string") {
              let a = { instancePath: n + "/administration/settleCuts/" + l, schemaPath: "#/properties/administration/properties/settleCuts/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let o = { instancePath: n + "/administration/settleCuts", schemaPath: "#/properties/administration/properties/settleCuts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.comfort !== void 0) {
          let r = t.comfort;
          if (typeof r == "number" && isFinite(r)) {
            if (r > 0.95 || isNaN(r)) {
              let o = { instancePath: n + "/administration/comfort", schemaPath: "#/properties/administration/properties/comfort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.95 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r < 0.4 || isNaN(r)) {
              let o = { instancePath: n + "/administration/comfort", schemaPath: "#/properties/administration/properties/comfort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.4 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/administration/comfort", schemaPath: "#/properties/administration/properties/comfort/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.minimumGain !== void 0) {
          let r = t.minimumGain;
          if (typeof r == "number" && isFinite(r)) {
            if (r < 0 || isNaN(r)) {
              let o = { instancePath: n + "/administration/minimumGain", schemaPath: "#/properties/administration/properties/minimumGain/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/administration/minimumGain", schemaPath: "#/properties/administration/properties/minimumGain/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/administration", schemaPath: "#/properties/administration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
var re = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function Rt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.defaultLanguage === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultLanguage" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.parts === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "format" || t === "id" || t === "version" || t === "title" || t === "defaultLanguage" || t === "targets" || t === "forms" || t === "parts")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id !== void 0 && (R(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (L(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), i.defaultLanguage !== void 0) {
      let t = i.defaultLanguage;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.targets !== void 0 && typeof i.targets != "string") {
      let t = { instancePath: n + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.forms !== void 0) {
      let t = i.forms;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let a = { instancePath: n + "/forms/" + o, schemaPath: "#/properties/forms/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.title === void 0) {
              let a = { instancePath: n + "/forms/" + o, schemaPath: "#/properties/forms/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "id" || a === "title" || a === "description")) {
              let p = { instancePath: n + "/forms/" + o, schemaPath: "#/properties/forms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            l.id !== void 0 && (R(l.id, { instancePath: n + "/forms/" + o + "/id", parentData: l, parentDataProperty: "id", rootData: d }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), l.title !== void 0 && (L(l.title, { instancePath: n + "/forms/" + o + "/title", parentData: l, parentDataProperty: "title", rootData: d }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), l.description !== void 0 && (L(l.description, { instancePath: n + "/forms/" + o + "/description", parentData: l, parentDataProperty: "description", rootData: d }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
          } else {
            let a = { instancePath: n + "/forms/" + o, schemaPath: "#/properties/forms/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.parts !== void 0) {
      let t = i.parts;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) be(t[o], { instancePath: n + "/parts/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Rt.errors = e, s === 0;
}
var cr = Bt;
var bt = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://schemas.coeps.org/positioning/1/bank.schema.json", title: "BankFile", description: "An item bank: its areas, levels, prior and way of administration. Items lie in *.items.yaml beside it.", type: "object", additionalProperties: false, required: ["format", "id", "version", "title", "defaultLanguage", "scales", "levels", "prior"], properties: { format: { const: 1, description: "Version of the file format." }, id: { $ref: "#/definitions/Identifier", description: "Id of the bank." }, version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$", description: "Semantic version of the content.", examples: ["1.0.0"] }, title: { $ref: "#/definitions/Text", description: "Name of the test." }, description: { $ref: "#/definitions/Text", description: "What is measured, shown before the test." }, language: { type: "string", pattern: "^[a-z]{2}$", description: "Language being tested; absent when the content is translated." }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$", description: "Language of plain strings, and fallback." }, scales: { type: "array", items: { $ref: "#/definitions/Scale" }, minItems: 1, description: "The areas." }, levels: { type: "array", items: { $ref: "#/definitions/Level" }, minItems: 2, description: "The levels of every scale, lowest first." }, prior: { type: "object", additionalProperties: false, required: ["mean", "sd"], description: "The prior of every area.", properties: { mean: { type: "number", description: "Mean of the ability before the first answer, in logits." }, sd: { type: "number", exclusiveMinimum: 0, description: "Standard deviation of the ability before the first answer." }, correlation: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "Correlation between any two areas." } } }, calibration: { type: "object", additionalProperties: false, required: ["status"], description: "Where the parameters come from and how sure they are.", properties: { status: { enum: ["expert-estimated", "pilot", "calibrated"], description: "Where the parameters come from." }, sd: { type: "number", minimum: 0, default: 0.5, description: "Standard deviation of each expert-estimated difficulty." }, sharedSd: { type: "number", minimum: 0, default: 0.3, description: "Standard deviation of an error common to the whole bank (where the cuts lie)." }, method: { type: "string", description: "Where the method is described." } } }, administration: { $ref: "#/definitions/Administration", description: "How the test is given." }, lossMatrix: { type: "array", items: { type: "array", items: { type: "number", minimum: 0 } }, description: "Loss of stating the column's level to a person of the row's level; distance in levels when absent." }, scoring: { enum: ["levels", "strengths"], default: "levels", description: "levels: the test reports levels. strengths: words about strengths only, never used by a rule." } }, definitions: { Identifier: { type: "string", pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", description: "An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.", examples: ["fr-read-a2-003"] }, Text: { description: "A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.", anyOf: [{ type: "string", minLength: 1, description: "The text, in the bank's default language." }, { type: "object", minProperties: 1, propertyNames: { pattern: "^[a-z]{2}$" }, additionalProperties: { type: "string", minLength: 1 }, description: 'One text per language, for example { fr: "\u2026", en: "\u2026" }.' }], tsType: "string | { [language: string]: string }" }, CanDo: { type: "object", additionalProperties: false, required: ["id", "text"], description: "A can-do line shown to the person.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the line, unique in the bank." }, text: { $ref: "#/definitions/Text", description: "First person, plain words: what someone at this level can do." } } }, LevelWords: { type: "object", additionalProperties: false, required: [], description: "The words of one level in one area.", properties: { descriptor: { $ref: "#/definitions/Text", description: "How a counsellor recognises a person at this level, in our own words." }, canDo: { type: "array", items: { $ref: "#/definitions/CanDo" }, description: "Can-do lines of this level in this area." } } }, Scale: { type: "object", additionalProperties: false, required: ["id", "title"], description: "An area: one latent continuum.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the area." }, title: { $ref: "#/definitions/Text", description: "Name of the area." }, share: { type: "number", minimum: 0, description: "Share of the test and of the overall level; shares are scaled to sum to 1." }, channel: { enum: ["written", "oral", "any"], default: "any", description: "written: the person must see the text. oral: spoken with the counsellor. any: may be read aloud." }, modes: { type: "array", items: { enum: ["alone", "in-room", "remote"] }, minItems: 1, uniqueItems: true, description: "Delivery modes the area can be given in; all when absent." }, minItems: { type: "integer", minimum: 0, description: "Fewest items of this area in a test where it is offered." }, maxItems: { type: "integer", minimum: 1, description: "Most items of this area in a test." }, optional: { type: "boolean", default: false, description: "true: given only when the counsellor chooses it (rated tasks)." }, cuts: { type: "object", additionalProperties: { type: "number" }, description: "Cut scores of this area when they differ from the bank's, by level id." }, loading: { type: "number", minimum: 0, exclusiveMaximum: 1, description: "Loading on the common factor; the square root of the bank's correlation when absent." }, levels: { type: "object", additionalProperties: { $ref: "#/definitions/LevelWords" }, description: "This area's words for the bank's levels, by level id." } } }, Level: { type: "object", additionalProperties: false, required: ["id"], description: "A named interval of the scale, lowest first.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the level." }, title: { $ref: "#/definitions/Text", description: "Name of the level." }, from: { type: "number", description: "Cut score: the ability from which the level is reached; absent on the lowest level." }, descriptor: { $ref: "#/definitions/Text", description: "What the level means, in words, for all areas." } } }, Administration: { type: "object", additionalProperties: false, required: [], description: "How the test is given.", properties: { minItems: { type: "integer", minimum: 1, description: "Fewest items before a stop rule may end the test." }, maxItems: { type: "integer", minimum: 1, description: "Most items." }, settle: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, default: 0.85, description: "Probability from which a cut counts as settled." }, decide: { type: "number", exclusiveMinimum: 0.3, exclusiveMaximum: 1, default: 0.65, description: "Probability of a level from which it counts as decided." }, settleCuts: { type: "array", items: { type: "string" }, description: "Levels whose cut the rules of the assessment use: the test may stop once these are settled." }, settleOn: { enum: ["overall", "areas"], default: "overall", description: "overall: the test may stop once the cuts are settled on the overall ability. areas: once they are settled in every area given." }, comfort: { type: "number", minimum: 0.4, maximum: 0.95, description: "Success rate aimed at in the choice of items; never bends the estimate." }, maxMisses: { type: "integer", minimum: 2, default: 3, description: "Most misses or don't-knows in a row aimed at: before it is reached, an item likely to succeed is given." }, criterion: { enum: ["information", "posterior-information", "posterior-variance", "level-information"], default: "posterior-variance", description: "What the next item is chosen for." }, minimumGain: { type: "number", minimum: 0, description: "Stop when the best remaining item promises less than this share of the present posterior variance." }, perStimulus: { type: "integer", minimum: 1, default: 2, description: "Most items from one stimulus." }, maximumExposure: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Largest share of people shown the same item." }, randomesque: { type: "integer", minimum: 1, description: "The item is drawn among this many best ones." }, gentleFloor: { type: "object", additionalProperties: false, required: ["maxItems"], description: "A short, kind way out for people at the very start; stands above minItems.", properties: { maxItems: { type: "integer", minimum: 1, description: "Most items for someone who stays below the lowest cut." }, easyItems: { type: "integer", minimum: 0, description: "How many of them are so easy that nine beginners in ten succeed." }, open: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, default: 0.4, description: "Probability of the lowest level from which the short way out is open." }, settle: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "Probability of the lowest level from which it is stated; otherwise the result is between the two lowest levels." } } } } } } };
function S(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
function T(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0, t = s, r = false, o = s;
  if (typeof i == "string") {
    if (F(i) < 1) {
      let p = { instancePath: n, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  var l = o === s;
  if (r = r || l, !r) {
    let p = s;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (Object.keys(i).length < 1) {
        let h = { instancePath: n, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
        e === null ? e = [h] : e.push(h), s++;
      }
      for (let h in i) {
        let v = s;
        if (typeof h == "string" && !K.test(h)) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, propertyName: h };
          e === null ? e = [y] : e.push(y), s++;
        }
        var a = v === s;
        if (!a) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
      for (let h in i) {
        let v = i[h];
        if (typeof v == "string") {
          if (F(v) < 1) {
            let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
        } else {
          let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [h] : e.push(h), s++;
    }
    var l = p === s;
    r = r || l;
  }
  if (r) s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), s++;
  }
  return T.errors = e, s === 0;
}
var kt = { type: "object", additionalProperties: false, required: ["id", "title"], description: "An area: one latent continuum.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the area." }, title: { $ref: "#/definitions/Text", description: "Name of the area." }, share: { type: "number", minimum: 0, description: "Share of the test and of the overall level; shares are scaled to sum to 1." }, channel: { enum: ["written", "oral", "any"], default: "any", description: "written: the person must see the text. oral: spoken with the counsellor. any: may be read aloud." }, modes: { type: "array", items: { enum: ["alone", "in-room", "remote"] }, minItems: 1, uniqueItems: true, description: "Delivery modes the area can be given in; all when absent." }, minItems: { type: "integer", minimum: 0, description: "Fewest items of this area in a test where it is offered." }, maxItems: { type: "integer", minimum: 1, description: "Most items of this area in a test." }, optional: { type: "boolean", default: false, description: "true: given only when the counsellor chooses it (rated tasks)." }, cuts: { type: "object", additionalProperties: { type: "number" }, description: "Cut scores of this area when they differ from the bank's, by level id." }, loading: { type: "number", minimum: 0, exclusiveMaximum: 1, description: "Loading on the common factor; the square root of the bank's correlation when absent." }, levels: { type: "object", additionalProperties: { $ref: "#/definitions/LevelWords" }, description: "This area's words for the bank's levels, by level id." } } };
var E = Ft().default;
function ke(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    i.id !== void 0 && (S(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), i.text !== void 0 && (T(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
function ve(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "descriptor" || t === "canDo")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.descriptor !== void 0 && (T(i.descriptor, { instancePath: n + "/descriptor", parentData: i, parentDataProperty: "descriptor", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) ke(t[o], { instancePath: n + "/canDo/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
function xe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(kt.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (S(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), i.title !== void 0 && (T(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), i.share !== void 0) {
      let t = i.share;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.channel !== void 0) {
      let t = i.channel;
      if (!(t === "written" || t === "oral" || t === "any")) {
        let r = { instancePath: n + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: kt.properties.channel.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: kt.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.minItems !== void 0) {
      let t = i.minItems;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.maxItems !== void 0) {
      let t = i.maxItems;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.optional !== void 0 && typeof i.optional != "boolean") {
      let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.cuts !== void 0) {
      let t = i.cuts;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let r in t) {
        let o = t[r];
        if (!(typeof o == "number" && isFinite(o))) {
          let l = { instancePath: n + "/cuts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/cuts/additionalProperties/type", keyword: "type", params: { type: "number" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      }
      else {
        let r = { instancePath: n + "/cuts", schemaPath: "#/properties/cuts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.loading !== void 0) {
      let t = i.loading;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/loading", schemaPath: "#/properties/loading/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t >= 1 || isNaN(t)) {
          let r = { instancePath: n + "/loading", schemaPath: "#/properties/loading/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/loading", schemaPath: "#/properties/loading/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.levels !== void 0) {
      let t = i.levels;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let r in t) ve(t[r], { instancePath: n + "/levels/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: d }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
      else {
        let r = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xe.errors = e, s === 0;
}
function qe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "from" || t === "descriptor")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (S(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), i.title !== void 0 && (T(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), i.from !== void 0) {
      let t = i.from;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.descriptor !== void 0 && (T(i.descriptor, { instancePath: n + "/descriptor", parentData: i, parentDataProperty: "descriptor", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
var vt = { type: "object", additionalProperties: false, required: [], description: "How the test is given.", properties: { minItems: { type: "integer", minimum: 1, description: "Fewest items before a stop rule may end the test." }, maxItems: { type: "integer", minimum: 1, description: "Most items." }, settle: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, default: 0.85, description: "Probability from which a cut counts as settled." }, decide: { type: "number", exclusiveMinimum: 0.3, exclusiveMaximum: 1, default: 0.65, description: "Probability of a level from which it counts as decided." }, settleCuts: { type: "array", items: { type: "string" }, description: "Levels whose cut the rules of the assessment use: the test may stop once these are settled." }, settleOn: { enum: ["overall", "areas"], default: "overall", description: "overall: the test may stop once the cuts are settled on the overall ability. areas: once they are settled in every area given." }, comfort: { type: "number", minimum: 0.4, maximum: 0.95, description: "Success rate aimed at in the choice of items; never bends the estimate." }, maxMisses: { type: "integer", minimum: 2, default: 3, description: "Most misses or don't-knows in a row aimed at: before it is reached, an item likely to succeed is given." }, criterion: { enum: ["information", "posterior-information", "posterior-variance", "level-information"], default: "posterior-variance", description: "What the next item is chosen for." }, minimumGain: { type: "number", minimum: 0, description: "Stop when the best remaining item promises less than this share of the present posterior variance." }, perStimulus: { type: "integer", minimum: 1, default: 2, description: "Most items from one stimulus." }, maximumExposure: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Largest share of people shown the same item." }, randomesque: { type: "integer", minimum: 1, description: "The item is drawn among this many best ones." }, gentleFloor: { type: "object", additionalProperties: false, required: ["maxItems"], description: "A short, kind way out for people at the very start; stands above minItems.", properties: { maxItems: { type: "integer", minimum: 1, description: "Most items for someone who stays below the lowest cut." }, easyItems: { type: "integer", minimum: 0, description: "How many of them are so easy that nine beginners in ten succeed." }, open: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, default: 0.4, description: "Probability of the lowest level from which the short way out is open." }, settle: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "Probability of the lowest level from which it is stated; otherwise the result is between the two lowest levels." } } } } };
function Ae(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!j.call(vt.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.minItems !== void 0) {
      let t = i.minItems;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.maxItems !== void 0) {
      let t = i.maxItems;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.settle !== void 0) {
      let t = i.settle;
      if (typeof t == "number" && isFinite(t)) {
        if (t >= 1 || isNaN(t)) {
          let r = { instancePath: n + "/settle", schemaPath: "#/properties/settle/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t <= 0.5 || isNaN(t)) {
          let r = { instancePath: n + "/settle", schemaPath: "#/properties/settle/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0.5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/settle", schemaPath: "#/properties/settle/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.decide !== void 0) {
      let t = i.decide;
      if (typeof t == "number" && isFinite(t)) {
        if (t >= 1 || isNaN(t)) {
          let r = { instancePath: n + "/decide", schemaPath: "#/properties/decide/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t <= 0.3 || isNaN(t)) {
          let r = { instancePath: n + "/decide", schemaPath: "#/properties/decide/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0.3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/decide", schemaPath: "#/properties/decide/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.settleCuts !== void 0) {
      let t = i.settleCuts;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) if (typeof t[o] != "string") {
          let l = { instancePath: n + "/settleCuts/" + o, schemaPath: "#/properties/settleCuts/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let r = { instancePath: n + "/settleCuts", schemaPath: "#/properties/settleCuts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.settleOn !== void 0) {
      let t = i.settleOn;
      if (!(t === "overall" || t === "areas")) {
        let r = { instancePath: n + "/settleOn", schemaPath: "#/properties/settleOn/enum", keyword: "enum", params: { allowedValues: vt.properties.settleOn.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.comfort !== void 0) {
      let t = i.comfort;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 0.95 || isNaN(t)) {
          let r = { instancePath: n + "/comfort", schemaPath: "#/properties/comfort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.95 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 0.4 || isNaN(t)) {
          let r = { instancePath: n + "/comfort", schemaPath: "#/properties/comfort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.4 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/comfort", schemaPath: "#/properties/comfort/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.maxMisses !== void 0) {
      let t = i.maxMisses;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/maxMisses", schemaPath: "#/properties/maxMisses/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 2 || isNaN(t))) {
        let r = { instancePath: n + "/maxMisses", schemaPath: "#/properties/maxMisses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.criterion !== void 0) {
      let t = i.criterion;
      if (!(t === "information" || t === "posterior-information" || t === "posterior-variance" || t === "level-information")) {
        let r = { instancePath: n + "/criterion", schemaPath: "#/properties/criterion/enum", keyword: "enum", params: { allowedValues: vt.properties.criterion.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.minimumGain !== void 0) {
      let t = i.minimumGain;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/minimumGain", schemaPath: "#/properties/minimumGain/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/minimumGain", schemaPath: "#/properties/minimumGain/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.perStimulus !== void 0) {
      let t = i.perStimulus;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/perStimulus", schemaPath: "#/properties/perStimulus/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/perStimulus", schemaPath: "#/properties/perStimulus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.maximumExposure !== void 0) {
      let t = i.maximumExposure;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let r = { instancePath: n + "/maximumExposure", schemaPath: "#/properties/maximumExposure/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t <= 0 || isNaN(t)) {
          let r = { instancePath: n + "/maximumExposure", schemaPath: "#/properties/maximumExposure/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/maximumExposure", schemaPath: "#/properties/maximumExposure/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.randomesque !== void 0) {
      let t = i.randomesque;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/randomesque", schemaPath: "#/properties/randomesque/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/randomesque", schemaPath: "#/properties/randomesque/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.gentleFloor !== void 0) {
      let t = i.gentleFloor;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.maxItems === void 0) {
          let r = { instancePath: n + "/gentleFloor", schemaPath: "#/properties/gentleFloor/required", keyword: "required", params: { missingProperty: "maxItems" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "maxItems" || r === "easyItems" || r === "open" || r === "settle")) {
          let o = { instancePath: n + "/gentleFloor", schemaPath: "#/properties/gentleFloor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.maxItems !== void 0) {
          let r = t.maxItems;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/gentleFloor/maxItems", schemaPath: "#/properties/gentleFloor/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let o = { instancePath: n + "/gentleFloor/maxItems", schemaPath: "#/properties/gentleFloor/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.easyItems !== void 0) {
          let r = t.easyItems;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/gentleFloor/easyItems", schemaPath: "#/properties/gentleFloor/properties/easyItems/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let o = { instancePath: n + "/gentleFloor/easyItems", schemaPath: "#/properties/gentleFloor/properties/easyItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.open !== void 0) {
          let r = t.open;
          if (typeof r == "number" && isFinite(r)) {
            if (r >= 1 || isNaN(r)) {
              let o = { instancePath: n + "/gentleFloor/open", schemaPath: "#/properties/gentleFloor/properties/open/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r <= 0 || isNaN(r)) {
              let o = { instancePath: n + "/gentleFloor/open", schemaPath: "#/properties/gentleFloor/properties/open/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/gentleFloor/open", schemaPath: "#/properties/gentleFloor/properties/open/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.settle !== void 0) {
          let r = t.settle;
          if (typeof r == "number" && isFinite(r)) {
            if (r >= 1 || isNaN(r)) {
              let o = { instancePath: n + "/gentleFloor/settle", schemaPath: "#/properties/gentleFloor/properties/settle/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r <= 0.5 || isNaN(r)) {
              let o = { instancePath: n + "/gentleFloor/settle", schemaPath: "#/properties/gentleFloor/properties/settle/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0.5 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/gentleFloor/settle", schemaPath: "#/properties/gentleFloor/properties/settle/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/gentleFloor", schemaPath: "#/properties/gentleFloor/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ae.errors = e, s === 0;
}
function Bt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.defaultLanguage === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultLanguage" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scales === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scales" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.levels === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.prior === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prior" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(bt.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id !== void 0 && (S(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (T(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), i.description !== void 0 && (T(i.description, { instancePath: n + "/description", parentData: i, parentDataProperty: "description", rootData: d }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), i.language !== void 0) {
      let t = i.language;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let r = { instancePath: n + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.defaultLanguage !== void 0) {
      let t = i.defaultLanguage;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scales !== void 0) {
      let t = i.scales;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/scales", schemaPath: "#/properties/scales/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) xe(t[o], { instancePath: n + "/scales/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.levels !== void 0) {
      let t = i.levels;
      if (Array.isArray(t)) {
        if (t.length < 2) {
          let o = { instancePath: n + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) qe(t[o], { instancePath: n + "/levels/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.prior !== void 0) {
      let t = i.prior;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.mean === void 0) {
          let r = { instancePath: n + "/prior", schemaPath: "#/properties/prior/required", keyword: "required", params: { missingProperty: "mean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.sd === void 0) {
          let r = { instancePath: n + "/prior", schemaPath: "#/properties/prior/required", keyword: "required", params: { missingProperty: "sd" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "mean" || r === "sd" || r === "correlation")) {
          let o = { instancePath: n + "/prior", schemaPath: "#/properties/prior/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.mean !== void 0) {
          let r = t.mean;
          if (!(typeof r == "number" && isFinite(r))) {
            let o = { instancePath: n + "/prior/mean", schemaPath: "#/properties/prior/properties/mean/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.sd !== void 0) {
          let r = t.sd;
          if (typeof r == "number" && isFinite(r)) {
            if (r <= 0 || isNaN(r)) {
              let o = { instancePath: n + "/prior/sd", schemaPath: "#/properties/prior/properties/sd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/prior/sd", schemaPath: "#/properties/prior/properties/sd/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.correlation !== void 0) {
          let r = t.correlation;
          if (typeof r == "number" && isFinite(r)) {
            if (r < 0 || isNaN(r)) {
              let o = { instancePath: n + "/prior/correlation", schemaPath: "#/properties/prior/properties/correlation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r >= 1 || isNaN(r)) {
              let o = { instancePath: n + "/prior/correlation", schemaPath: "#/properties/prior/properties/correlation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/prior/correlation", schemaPath: "#/properties/prior/properties/correlation/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/prior", schemaPath: "#/properties/prior/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.calibration !== void 0) {
      let t = i.calibration;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.status === void 0) {
          let r = { instancePath: n + "/calibration", schemaPath: "#/properties/calibration/required", keyword: "required", params: { missingProperty: "status" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "status" || r === "sd" || r === "sharedSd" || r === "method")) {
          let o = { instancePath: n + "/calibration", schemaPath: "#/properties/calibration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.status !== void 0) {
          let r = t.status;
          if (!(r === "expert-estimated" || r === "pilot" || r === "calibrated")) {
            let o = { instancePath: n + "/calibration/status", schemaPath: "#/properties/calibration/properties/status/enum", keyword: "enum", params: { allowedValues: bt.properties.calibration.properties.status.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.sd !== void 0) {
          let r = t.sd;
          if (typeof r == "number" && isFinite(r)) {
            if (r < 0 || isNaN(r)) {
              let o = { instancePath: n + "/calibration/sd", schemaPath: "#/properties/calibration/properties/sd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/calibration/sd", schemaPath: "#/properties/calibration/properties/sd/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.sharedSd !== void 0) {
          let r = t.sharedSd;
          if (typeof r == "number" && isFinite(r)) {
            if (r < 0 || isNaN(r)) {
              let o = { instancePath: n + "/calibration/sharedSd", schemaPath: "#/properties/calibration/properties/sharedSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/calibration/sharedSd", schemaPath: "#/properties/calibration/properties/sharedSd/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.method !== void 0 && typeof t.method != "string") {
          let r = { instancePath: n + "/calibration/method", schemaPath: "#/properties/calibration/properties/method/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/calibration", schemaPath: "#/properties/calibration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.administration !== void 0 && (Ae(i.administration, { instancePath: n + "/administration", parentData: i, parentDataProperty: "administration", rootData: d }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), i.lossMatrix !== void 0) {
      let t = i.lossMatrix;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (Array.isArray(l)) {
            let a = l.length;
            for (let p = 0; p < a; p++) {
              let c = l[p];
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
                  let h = { instancePath: n + "/lossMatrix/" + o + "/" + p, schemaPath: "#/properties/lossMatrix/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [h] : e.push(h), s++;
                }
              } else {
                let h = { instancePath: n + "/lossMatrix/" + o + "/" + p, schemaPath: "#/properties/lossMatrix/items/items/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [h] : e.push(h), s++;
              }
            }
          } else {
            let a = { instancePath: n + "/lossMatrix/" + o, schemaPath: "#/properties/lossMatrix/items/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/lossMatrix", schemaPath: "#/properties/lossMatrix/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scoring !== void 0) {
      let t = i.scoring;
      if (!(t === "levels" || t === "strengths")) {
        let r = { instancePath: n + "/scoring", schemaPath: "#/properties/scoring/enum", keyword: "enum", params: { allowedValues: bt.properties.scoring.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Bt.errors = e, s === 0;
}
var mr = Wt;
var Gt = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://schemas.coeps.org/positioning/1/certifications.schema.json", title: "CertificationsFile", description: "Certifications, blocs, occupations, modules and actions: the dated facts pathways are made of.", type: "object", additionalProperties: false, required: ["format", "version", "areas", "certifications", "commonCore", "bridges", "neighbours", "occupations", "modules", "actions"], properties: { format: { const: 1, description: "Version of the file format." }, version: { type: "string", description: "Semantic version of this file's content.", pattern: "^\\d+\\.\\d+\\.\\d+$", examples: ["1.0.0"] }, areas: { type: "array", description: "Technical areas and their activities.", items: { $ref: "#/definitions/Area", description: "An area." } }, certifications: { type: "array", description: "Certifications.", items: { $ref: "#/definitions/Certification", description: "A certification." } }, commonCore: { $ref: "#/definitions/CommonCore", description: "Blocs the titles have in common." }, bridges: { type: "array", description: "Bridges.", items: { $ref: "#/definitions/Bridge", description: "A bridge." } }, neighbours: { type: "array", description: "Certifications and trainings outside the branch's own.", items: { $ref: "#/definitions/Neighbour", description: "A neighbour." } }, occupations: { type: "array", description: "Occupations.", items: { $ref: "#/definitions/Occupation", description: "An occupation." } }, modules: { type: "array", description: "Modules.", items: { $ref: "#/definitions/Module", description: "A module." } }, actions: { type: "array", description: "Other actions.", items: { $ref: "#/definitions/Action", description: "An action." } } }, definitions: { Identifier: { type: "string", pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", description: "An identifier: letters and digits joined by single hyphens.", examples: ["advd"] }, Text: { description: "A text in French and in English; further languages may be added by two-letter code.", type: "object", required: ["fr", "en"], properties: { fr: { type: "string", minLength: 1, description: "French: the language of reference." }, en: { type: "string", minLength: 1, description: "English." } }, additionalProperties: { type: "string", minLength: 1 } }, DateOrUnknown: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "A date (YYYY-MM-DD); null when it is not known." }, FactStatus: { enum: ["confirmed", "old", "to-check"], description: "confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact." }, Competence: { type: "object", additionalProperties: false, required: ["id", "text", "activities"], description: "One competence of a bloc, in this project's own words.", properties: { id: { type: "string", description: "Certification, bloc and number.", pattern: "^[a-z0-9-]+/BC\\d\\d/\\d+$", examples: ["am-ge/BC05/2"] }, text: { $ref: "#/definitions/Text", description: "What the person can do." }, activities: { type: "array", description: "Activities of the areas that are evidence of it.", items: { $ref: "#/definitions/Identifier", description: "Id of an activity." } } } }, Bloc: { type: "object", additionalProperties: false, required: ["id", "title", "areas", "french", "competences"], description: "A bloc of competences: the smallest part of a title that can be obtained alone.", properties: { id: { type: "string", description: "Number of the bloc in its certification.", pattern: "^BC\\d\\d$", examples: ["BC05"] }, title: { $ref: "#/definitions/Text", description: "Title of the bloc, used as a name; the English one is ours." }, areas: { type: "array", description: "Technical areas whose tested level bears on the bloc.", items: { $ref: "#/definitions/Identifier", description: "Id of an area." } }, experienceIn: { type: "array", description: "Areas in which experience is looked for; the same as areas when absent.", items: { $ref: "#/definitions/Identifier", description: "Id of an area." } }, french: { type: "string", description: "Level of French that makes validating this bloc by VPL comfortable: a practice guide, not a rule.", examples: ["b1"] }, competences: { type: "array", description: "Competences, in the order of the register.", items: { $ref: "#/definitions/Competence", description: "A competence." } } } }, Certification: { type: "object", additionalProperties: false, required: ["id", "kind", "title", "register", "code", "level", "status", "validFrom", "registrationEnds", "deliveryDeadline", "supersededBy", "lastCheckedOn", "source", "blocs"], description: "A certification and its dated facts.", properties: { id: { $ref: "#/definitions/Identifier", description: "Key of the certification." }, kind: { enum: ["title", "certificate", "specialised", "basic-skills"], description: "title: three-bloc-core title of the branch. certificate: another certificate that can be a goal. specialised: a slot of the list of specialised certificates. basic-skills: general knowledge and skills." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, sigle: { type: "string", description: "Usual short name." }, register: { enum: ["RNCP", "RS", null], description: "National register it stands in; null when not confirmed." }, code: { type: ["string", "null"], description: "Code in the register; null when not confirmed.", examples: ["RNCP37795"] }, level: { type: ["integer", "null"], description: "Level of the French framework (3 is the CAP level); null when it has none or it is not confirmed." }, certifier: { type: "string", description: "Who awards it." }, status: { $ref: "#/definitions/FactStatus", description: "How sure these facts are." }, validFrom: { $ref: "#/definitions/DateOrUnknown", description: "First day of the registration." }, registrationEnds: { $ref: "#/definitions/DateOrUnknown", description: "Last day of the registration." }, deliveryDeadline: { $ref: "#/definitions/DateOrUnknown", description: "Last day on which it can be awarded to people already engaged." }, supersededBy: { type: ["string", "null"], description: "Code or key of the successor; null when none is known." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day on which these facts were last compared with their source." }, source: { type: "string", description: "Where the facts were found." }, note: { $ref: "#/definitions/Text", description: "A caution shown with it." }, blocs: { type: "array", description: "Blocs, in order; empty for certificates without blocs.", items: { $ref: "#/definitions/Bloc", description: "A bloc." } } } }, Area: { type: "object", additionalProperties: false, required: ["id", "title", "activities"], description: "A technical area: what people do, as a counsellor ticks it in the intake.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the area, the same as the scale of the technical bank." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, activities: { type: "array", description: "Activities a person may have done.", items: { $ref: "#/definitions/Activity", description: "An activity." } } } }, Activity: { type: "object", additionalProperties: false, required: ["id", "title"], description: "One activity, recognisable by somebody who did it.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the activity." }, title: { $ref: "#/definitions/Text", description: "The activity, as a verb." } } }, CommonCore: { type: "object", additionalProperties: false, required: ["blocs", "certifications", "status", "exemption", "source", "note"], description: "Blocs that several titles have in common.", properties: { blocs: { type: "array", description: "Numbers of the blocs.", items: { type: "string", description: "Number of a bloc.", pattern: "^BC\\d\\d$" } }, certifications: { type: "array", description: "Certifications that share them.", items: { $ref: "#/definitions/Identifier", description: "Key of a certification." } }, status: { $ref: "#/definitions/FactStatus", description: "How sure it is that they are the same blocs." }, exemption: { $ref: "#/definitions/FactStatus", description: "How sure it is that holding them in one title exempts from them in another." }, source: { type: "string", description: "Where it was found." }, note: { $ref: "#/definitions/Text", description: "What it means for a person." } } }, Bridge: { type: "object", additionalProperties: false, required: ["id", "from", "to", "status", "content", "source"], description: "A bridge between two certifications, or towards a training.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the bridge." }, from: { $ref: "#/definitions/Identifier", description: "Key of the certification held." }, to: { $ref: "#/definitions/Identifier", description: "Key of the certification or training aimed at." }, blocs: { type: "array", description: "Blocs of the goal it bears on, when known.", items: { type: "string", description: "Number of a bloc." } }, status: { $ref: "#/definitions/FactStatus", description: "How sure it is today." }, content: { $ref: "#/definitions/Text", description: "What it gives." }, source: { type: "string", description: "Where it was found." } } }, Neighbour: { type: "object", additionalProperties: false, required: ["id", "title", "code", "status", "registrationEnds", "lastCheckedOn", "source"], description: "A certification or training of the neighbourhood, for bridges.", properties: { id: { $ref: "#/definitions/Identifier", description: "Key." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, code: { type: ["string", "null"], description: "Code found; shown as current only when confirmed and not past." }, status: { $ref: "#/definitions/FactStatus", description: "How sure the code is today." }, registrationEnds: { $ref: "#/definitions/DateOrUnknown", description: "Last day of the registration." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day of the last comparison with the source." }, source: { type: "string", description: "Where it was found." }, note: { $ref: "#/definitions/Text", description: "A caution shown with it." } } }, Occupation: { type: "object", additionalProperties: false, required: ["id", "title", "summary", "rome", "certifications", "areas", "landingPoint"], description: "An occupation of the sector that a person may aim at.", properties: { id: { $ref: "#/definitions/Identifier", description: "Key of the occupation." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, summary: { $ref: "#/definitions/Text", description: "What the work is, in two sentences." }, rome: { type: "array", description: "Codes of the French directory of occupations.", items: { type: "object", additionalProperties: false, required: ["code", "romeVersion"], description: "A code and the version of the directory it belongs to.", properties: { code: { type: "string", description: "Code." }, romeVersion: { type: "string", description: "Version of the directory, with the date of the copy read." } } } }, certifications: { type: "array", description: "Certifications that lead to it, the nearest first.", items: { $ref: "#/definitions/Identifier", description: "Key of a certification." } }, areas: { type: "array", description: "Technical areas it is made of.", items: { $ref: "#/definitions/Identifier", description: "Id of an area." } }, landingPoint: { type: "boolean", description: "true for the four occupations of the Migration Lab." } } }, Module: { type: "object", additionalProperties: false, required: ["id", "title", "subject", "hours", "provider", "text"], description: "A training module whose hours the counsellor fills in.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the module." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, subject: { enum: ["french", "digital", "basic-skills", "technical"], description: "What it trains." }, certification: { $ref: "#/definitions/Identifier", description: "Certification it prepares for, when there is one." }, hours: { type: ["number", "null"], description: "Hours; null is left blank for the counsellor." }, provider: { type: ["string", "null"], description: "Training provider; null is left blank for the counsellor." }, text: { $ref: "#/definitions/Text", description: "What it is, in one sentence." } } }, Action: { type: "object", additionalProperties: false, required: ["id", "kind", "title", "text", "status", "lastCheckedOn", "source"], description: "Another action a counsellor may propose.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the action." }, kind: { enum: ["apprenticeship", "peer-support", "workshop", "immersion-visit", "short-training", "childminder-steps", "employment-support"], description: "Sort of action." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, text: { $ref: "#/definitions/Text", description: "What it is." }, status: { $ref: "#/definitions/FactStatus", description: "How sure it is that it is offered today, and here." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day of the last comparison with the source." }, source: { type: "string", description: "Where it was found." } } } } };
function w(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
function P(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.fr === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fr" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.en === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "fr" || t === "en")) {
      let r = i[t];
      if (typeof r == "string") {
        if (F(r) < 1) {
          let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (i.fr !== void 0) {
      let t = i.fr;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.en !== void 0) {
      let t = i.en;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
function Ie(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
function De(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.activities === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activities" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "activities")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.activities !== void 0) {
      let t = i.activities;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Ie(t[o], { instancePath: n + "/activities/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
var te = { type: "object", additionalProperties: false, required: ["id", "kind", "title", "register", "code", "level", "status", "validFrom", "registrationEnds", "deliveryDeadline", "supersededBy", "lastCheckedOn", "source", "blocs"], description: "A certification and its dated facts.", properties: { id: { $ref: "#/definitions/Identifier", description: "Key of the certification." }, kind: { enum: ["title", "certificate", "specialised", "basic-skills"], description: "title: three-bloc-core title of the branch. certificate: another certificate that can be a goal. specialised: a slot of the list of specialised certificates. basic-skills: general knowledge and skills." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, sigle: { type: "string", description: "Usual short name." }, register: { enum: ["RNCP", "RS", null], description: "National register it stands in; null when not confirmed." }, code: { type: ["string", "null"], description: "Code in the register; null when not confirmed.", examples: ["RNCP37795"] }, level: { type: ["integer", "null"], description: "Level of the French framework (3 is the CAP level); null when it has none or it is not confirmed." }, certifier: { type: "string", description: "Who awards it." }, status: { $ref: "#/definitions/FactStatus", description: "How sure these facts are." }, validFrom: { $ref: "#/definitions/DateOrUnknown", description: "First day of the registration." }, registrationEnds: { $ref: "#/definitions/DateOrUnknown", description: "Last day of the registration." }, deliveryDeadline: { $ref: "#/definitions/DateOrUnknown", description: "Last day on which it can be awarded to people already engaged." }, supersededBy: { type: ["string", "null"], description: "Code or key of the successor; null when none is known." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day on which these facts were last compared with their source." }, source: { type: "string", description: "Where the facts were found." }, note: { $ref: "#/definitions/Text", description: "A caution shown with it." }, blocs: { type: "array", description: "Blocs, in order; empty for certificates without blocs.", items: { $ref: "#/definitions/Bloc", description: "A bloc." } } } };
var Kt = { enum: ["confirmed", "old", "to-check"], description: "confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact." };
function O(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (!(i === "confirmed" || i === "old" || i === "to-check")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Kt.enum } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
var Yt = { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "A date (YYYY-MM-DD); null when it is not known." };
var ht = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function N(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i != "string" && i !== null) {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Yt.type } };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof i == "string" && !ht.test(i)) {
    let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
var Mt = new RegExp("^BC\\d\\d$", "u");
var Qt = new RegExp("^[a-z0-9-]+/BC\\d\\d/\\d+$", "u");
function $e(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.activities === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activities" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text" || t === "activities")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!Qt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/BC\\d\\d/\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.text !== void 0 && (P(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.activities !== void 0) {
      let t = i.activities;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/activities/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
function je(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.areas === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.french === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "french" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.competences === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "competences" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "areas" || t === "experienceIn" || t === "french" || t === "competences")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!Mt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^BC\\d\\d$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.areas !== void 0) {
      let t = i.areas;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/areas/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.experienceIn !== void 0) {
      let t = i.experienceIn;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/experienceIn/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/experienceIn", schemaPath: "#/properties/experienceIn/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.french !== void 0 && typeof i.french != "string") {
      let t = { instancePath: n + "/french", schemaPath: "#/properties/french/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.competences !== void 0) {
      let t = i.competences;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) $e(t[o], { instancePath: n + "/competences/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/competences", schemaPath: "#/properties/competences/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return je.errors = e, s === 0;
}
function Ce(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.register === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "register" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.code === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.validFrom === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.registrationEnds === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationEnds" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.deliveryDeadline === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryDeadline" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.supersededBy === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supersededBy" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.lastCheckedOn === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastCheckedOn" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.blocs === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocs" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(te.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.kind !== void 0) {
      let t = i.kind;
      if (!(t === "title" || t === "certificate" || t === "specialised" || t === "basic-skills")) {
        let r = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.kind.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.sigle !== void 0 && typeof i.sigle != "string") {
      let t = { instancePath: n + "/sigle", schemaPath: "#/properties/sigle/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.register !== void 0) {
      let t = i.register;
      if (!(t === "RNCP" || t === "RS" || t === null)) {
        let r = { instancePath: n + "/register", schemaPath: "#/properties/register/enum", keyword: "enum", params: { allowedValues: te.properties.register.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.code !== void 0) {
      let t = i.code;
      if (typeof t != "string" && t !== null) {
        let r = { instancePath: n + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: te.properties.code.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.level !== void 0) {
      let t = i.level;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
        let r = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: te.properties.level.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.certifier !== void 0 && typeof i.certifier != "string") {
      let t = { instancePath: n + "/certifier", schemaPath: "#/properties/certifier/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status !== void 0 && (O(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.validFrom !== void 0 && (N(i.validFrom, { instancePath: n + "/validFrom", parentData: i, parentDataProperty: "validFrom", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.registrationEnds !== void 0 && (N(i.registrationEnds, { instancePath: n + "/registrationEnds", parentData: i, parentDataProperty: "registrationEnds", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.deliveryDeadline !== void 0 && (N(i.deliveryDeadline, { instancePath: n + "/deliveryDeadline", parentData: i, parentDataProperty: "deliveryDeadline", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.supersededBy !== void 0) {
      let t = i.supersededBy;
      if (typeof t != "string" && t !== null) {
        let r = { instancePath: n + "/supersededBy", schemaPath: "#/properties/supersededBy/type", keyword: "type", params: { type: te.properties.supersededBy.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.lastCheckedOn !== void 0 && (N(i.lastCheckedOn, { instancePath: n + "/lastCheckedOn", parentData: i, parentDataProperty: "lastCheckedOn", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.note !== void 0 && (P(i.note, { instancePath: n + "/note", parentData: i, parentDataProperty: "note", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) je(t[o], { instancePath: n + "/blocs/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
function Ne(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.blocs === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocs" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.certifications === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certifications" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.exemption === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exemption" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.note === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "blocs" || t === "certifications" || t === "status" || t === "exemption" || t === "source" || t === "note")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (typeof l == "string") {
            if (!Mt.test(l)) {
              let a = { instancePath: n + "/blocs/" + o, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^BC\\d\\d$" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: n + "/blocs/" + o, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.certifications !== void 0) {
      let t = i.certifications;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/certifications/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.status !== void 0 && (O(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.exemption !== void 0 && (O(i.exemption, { instancePath: n + "/exemption", parentData: i, parentDataProperty: "exemption", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.note !== void 0 && (P(i.note, { instancePath: n + "/note", parentData: i, parentDataProperty: "note", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
function Te(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.to === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.content === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "from" || t === "to" || t === "blocs" || t === "status" || t === "content" || t === "source")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.from !== void 0 && (w(i.from, { instancePath: n + "/from", parentData: i, parentDataProperty: "from", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.to !== void 0 && (w(i.to, { instancePath: n + "/to", parentData: i, parentDataProperty: "to", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) if (typeof t[o] != "string") {
          let l = { instancePath: n + "/blocs/" + o, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.status !== void 0 && (O(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.content !== void 0 && (P(i.content, { instancePath: n + "/content", parentData: i, parentDataProperty: "content", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
var Jt = { type: "object", additionalProperties: false, required: ["id", "title", "code", "status", "registrationEnds", "lastCheckedOn", "source"], description: "A certification or training of the neighbourhood, for bridges.", properties: { id: { $ref: "#/definitions/Identifier", description: "Key." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, code: { type: ["string", "null"], description: "Code found; shown as current only when confirmed and not past." }, status: { $ref: "#/definitions/FactStatus", description: "How sure the code is today." }, registrationEnds: { $ref: "#/definitions/DateOrUnknown", description: "Last day of the registration." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day of the last comparison with the source." }, source: { type: "string", description: "Where it was found." }, note: { $ref: "#/definitions/Text", description: "A caution shown with it." } } };
function Fe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.code === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.registrationEnds === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registrationEnds" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.lastCheckedOn === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastCheckedOn" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "code" || t === "status" || t === "registrationEnds" || t === "lastCheckedOn" || t === "source" || t === "note")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.code !== void 0) {
      let t = i.code;
      if (typeof t != "string" && t !== null) {
        let r = { instancePath: n + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: Jt.properties.code.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.status !== void 0 && (O(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.registrationEnds !== void 0 && (N(i.registrationEnds, { instancePath: n + "/registrationEnds", parentData: i, parentDataProperty: "registrationEnds", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.lastCheckedOn !== void 0 && (N(i.lastCheckedOn, { instancePath: n + "/lastCheckedOn", parentData: i, parentDataProperty: "lastCheckedOn", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.note !== void 0 && (P(i.note, { instancePath: n + "/note", parentData: i, parentDataProperty: "note", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Fe.errors = e, s === 0;
}
function Oe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.summary === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rome === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rome" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.certifications === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certifications" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.areas === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.landingPoint === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "landingPoint" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "summary" || t === "rome" || t === "certifications" || t === "areas" || t === "landingPoint")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.summary !== void 0 && (P(i.summary, { instancePath: n + "/summary", parentData: i, parentDataProperty: "summary", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.rome !== void 0) {
      let t = i.rome;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.code === void 0) {
              let a = { instancePath: n + "/rome/" + o, schemaPath: "#/properties/rome/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.romeVersion === void 0) {
              let a = { instancePath: n + "/rome/" + o, schemaPath: "#/properties/rome/items/required", keyword: "required", params: { missingProperty: "romeVersion" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "code" || a === "romeVersion")) {
              let p = { instancePath: n + "/rome/" + o, schemaPath: "#/properties/rome/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (l.code !== void 0 && typeof l.code != "string") {
              let a = { instancePath: n + "/rome/" + o + "/code", schemaPath: "#/properties/rome/items/properties/code/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.romeVersion !== void 0 && typeof l.romeVersion != "string") {
              let a = { instancePath: n + "/rome/" + o + "/romeVersion", schemaPath: "#/properties/rome/items/properties/romeVersion/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: n + "/rome/" + o, schemaPath: "#/properties/rome/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/rome", schemaPath: "#/properties/rome/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.certifications !== void 0) {
      let t = i.certifications;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/certifications/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.areas !== void 0) {
      let t = i.areas;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) w(t[o], { instancePath: n + "/areas/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.landingPoint !== void 0 && typeof i.landingPoint != "boolean") {
      let t = { instancePath: n + "/landingPoint", schemaPath: "#/properties/landingPoint/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Oe.errors = e, s === 0;
}
var xt = { type: "object", additionalProperties: false, required: ["id", "title", "subject", "hours", "provider", "text"], description: "A training module whose hours the counsellor fills in.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the module." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, subject: { enum: ["french", "digital", "basic-skills", "technical"], description: "What it trains." }, certification: { $ref: "#/definitions/Identifier", description: "Certification it prepares for, when there is one." }, hours: { type: ["number", "null"], description: "Hours; null is left blank for the counsellor." }, provider: { type: ["string", "null"], description: "Training provider; null is left blank for the counsellor." }, text: { $ref: "#/definitions/Text", description: "What it is, in one sentence." } } };
function Le(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.subject === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.hours === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.provider === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "subject" || t === "certification" || t === "hours" || t === "provider" || t === "text")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.subject !== void 0) {
      let t = i.subject;
      if (!(t === "french" || t === "digital" || t === "basic-skills" || t === "technical")) {
        let r = { instancePath: n + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: xt.properties.subject.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.certification !== void 0 && (w(i.certification, { instancePath: n + "/certification", parentData: i, parentDataProperty: "certification", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.hours !== void 0) {
      let t = i.hours;
      if (!(typeof t == "number" && isFinite(t)) && t !== null) {
        let r = { instancePath: n + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: xt.properties.hours.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.provider !== void 0) {
      let t = i.provider;
      if (typeof t != "string" && t !== null) {
        let r = { instancePath: n + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: xt.properties.provider.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.text !== void 0 && (P(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
var Xt = { type: "object", additionalProperties: false, required: ["id", "kind", "title", "text", "status", "lastCheckedOn", "source"], description: "Another action a counsellor may propose.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the action." }, kind: { enum: ["apprenticeship", "peer-support", "workshop", "immersion-visit", "short-training", "childminder-steps", "employment-support"], description: "Sort of action." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, text: { $ref: "#/definitions/Text", description: "What it is." }, status: { $ref: "#/definitions/FactStatus", description: "How sure it is that it is offered today, and here." }, lastCheckedOn: { $ref: "#/definitions/DateOrUnknown", description: "Day of the last comparison with the source." }, source: { type: "string", description: "Where it was found." } } };
function Se(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.lastCheckedOn === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastCheckedOn" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "kind" || t === "title" || t === "text" || t === "status" || t === "lastCheckedOn" || t === "source")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (w(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), i.kind !== void 0) {
      let t = i.kind;
      if (!(t === "apprenticeship" || t === "peer-support" || t === "workshop" || t === "immersion-visit" || t === "short-training" || t === "childminder-steps" || t === "employment-support")) {
        let r = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Xt.properties.kind.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (P(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.text !== void 0 && (P(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), i.status !== void 0 && (O(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), i.lastCheckedOn !== void 0 && (N(i.lastCheckedOn, { instancePath: n + "/lastCheckedOn", parentData: i, parentDataProperty: "lastCheckedOn", rootData: d }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
function Wt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.areas === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.certifications === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certifications" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.commonCore === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commonCore" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.bridges === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bridges" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.neighbours === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "neighbours" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.occupations === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occupations" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.modules === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modules" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.actions === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actions" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(Gt.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.areas !== void 0) {
      let t = i.areas;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) De(t[o], { instancePath: n + "/areas/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.certifications !== void 0) {
      let t = i.certifications;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Ce(t[o], { instancePath: n + "/certifications/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.commonCore !== void 0 && (Ne(i.commonCore, { instancePath: n + "/commonCore", parentData: i, parentDataProperty: "commonCore", rootData: d }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), i.bridges !== void 0) {
      let t = i.bridges;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Te(t[o], { instancePath: n + "/bridges/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/bridges", schemaPath: "#/properties/bridges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.neighbours !== void 0) {
      let t = i.neighbours;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Fe(t[o], { instancePath: n + "/neighbours/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/neighbours", schemaPath: "#/properties/neighbours/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.occupations !== void 0) {
      let t = i.occupations;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Oe(t[o], { instancePath: n + "/occupations/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/occupations", schemaPath: "#/properties/occupations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modules !== void 0) {
      let t = i.modules;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Le(t[o], { instancePath: n + "/modules/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.actions !== void 0) {
      let t = i.actions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Se(t[o], { instancePath: n + "/actions/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Wt.errors = e, s === 0;
}
var fr = zt;
function ee(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
function D(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.fr === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fr" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.en === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "fr" || t === "en")) {
      let r = i[t];
      if (typeof r == "string") {
        if (F(r) < 1) {
          let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (i.fr !== void 0) {
      let t = i.fr;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.en !== void 0) {
      let t = i.en;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
var er = { enum: ["confirmed", "old", "to-check"], description: "confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact." };
function Ee(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (!(i === "confirmed" || i === "old" || i === "to-check")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: er.enum } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
var tr = { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "A date (YYYY-MM-DD); null when it is not known." };
function Re(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i != "string" && i !== null) {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: tr.type } };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof i == "string" && !ht.test(i)) {
    let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Re.errors = e, s === 0;
}
var se = { description: "A rule: exactly one of its forms. It is evaluated three-valued: met, not met, to check.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { all: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "All must hold." }, any: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "At least one must hold." }, not: { $ref: "#/definitions/Rule" }, always: { const: true, description: "Holds for everybody." }, condition: { type: "string", description: "Id of a named condition, which carries its sentences.", examples: ["french-b1"] }, level: { type: "object", additionalProperties: false, required: ["test", "of", "atLeast"], description: "A tested level: the ability of an area, or of a combination of areas, at or above the cut that opens a level.", properties: { test: { type: "string", description: "Id of the bank.", examples: ["french"] }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.", examples: ["overall"] }, atLeast: { type: "string", description: "Id of the level; @bloc for the level of French of the bloc.", examples: ["b1"] } } }, measured: { type: "object", additionalProperties: false, required: ["test", "of"], description: "Something was measured. Never false: what was not measured is to check.", properties: { test: { type: "string", description: "Id of the bank." }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc." } } }, experience: { type: "object", additionalProperties: false, required: ["area"], description: "Experience declared in an area, paid or not, in France or elsewhere.", properties: { area: { type: "string", description: "Id of the area; @bloc for every area in which the bloc looks for experience." }, duration: { enum: ["under-1", "1-3", "3-5", "5-10", "over-10"], description: "At least this long, all entries in the area together; any length when absent." }, autonomy: { enum: ["with-help", "alone", "in-charge"], description: "At least this much on one's own." }, recency: { enum: ["over-10", "3-10", "under-3", "now"], description: "At least this recent." } } }, answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { type: ["string", "boolean", "number"], description: "The answer equals this value; yes and true are the same, and no and false." }, includes: { type: "string", description: "The answer (several choices) holds this option." }, atLeast: { type: "number", description: "The answer (a number) reaches this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, eligibility: { type: "string", description: "All conditions of this scheme hold." }, target: { type: "string", description: "The person aims at this occupation." } } };
var U = { validate: de };
function de(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (Object.keys(i).length > 2) {
      let t = { instancePath: n, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Object.keys(i).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(se.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.all !== void 0) {
      let t = i.all;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) U.validate(t[o], { instancePath: n + "/all/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? U.validate.errors : e.concat(U.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.any !== void 0) {
      let t = i.any;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) U.validate(t[o], { instancePath: n + "/any/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? U.validate.errors : e.concat(U.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.not !== void 0 && (U.validate(i.not, { instancePath: n + "/not", parentData: i, parentDataProperty: "not", rootData: d }) || (e = e === null ? U.validate.errors : e.concat(U.validate.errors), s = e.length)), i.always !== void 0 && i.always !== true) {
      let t = { instancePath: n + "/always", schemaPath: "#/properties/always/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.condition !== void 0 && typeof i.condition != "string") {
      let t = { instancePath: n + "/condition", schemaPath: "#/properties/condition/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0) {
      let t = i.level;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.test === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "test" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "of" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.atLeast === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "atLeast" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "test" || r === "of" || r === "atLeast")) {
          let o = { instancePath: n + "/level", schemaPath: "#/properties/level/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.test !== void 0 && typeof t.test != "string") {
          let r = { instancePath: n + "/level/test", schemaPath: "#/properties/level/properties/test/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of !== void 0 && typeof t.of != "string") {
          let r = { instancePath: n + "/level/of", schemaPath: "#/properties/level/properties/of/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.atLeast !== void 0 && typeof t.atLeast != "string") {
          let r = { instancePath: n + "/level/atLeast", schemaPath: "#/properties/level/properties/atLeast/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.measured !== void 0) {
      let t = i.measured;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.test === void 0) {
          let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/required", keyword: "required", params: { missingProperty: "test" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of === void 0) {
          let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/required", keyword: "required", params: { missingProperty: "of" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "test" || r === "of")) {
          let o = { instancePath: n + "/measured", schemaPath: "#/properties/measured/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.test !== void 0 && typeof t.test != "string") {
          let r = { instancePath: n + "/measured/test", schemaPath: "#/properties/measured/properties/test/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of !== void 0 && typeof t.of != "string") {
          let r = { instancePath: n + "/measured/of", schemaPath: "#/properties/measured/properties/of/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.experience !== void 0) {
      let t = i.experience;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.area === void 0) {
          let r = { instancePath: n + "/experience", schemaPath: "#/properties/experience/required", keyword: "required", params: { missingProperty: "area" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "area" || r === "duration" || r === "autonomy" || r === "recency")) {
          let o = { instancePath: n + "/experience", schemaPath: "#/properties/experience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.area !== void 0 && typeof t.area != "string") {
          let r = { instancePath: n + "/experience/area", schemaPath: "#/properties/experience/properties/area/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.duration !== void 0) {
          let r = t.duration;
          if (!(r === "under-1" || r === "1-3" || r === "3-5" || r === "5-10" || r === "over-10")) {
            let o = { instancePath: n + "/experience/duration", schemaPath: "#/properties/experience/properties/duration/enum", keyword: "enum", params: { allowedValues: se.properties.experience.properties.duration.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.autonomy !== void 0) {
          let r = t.autonomy;
          if (!(r === "with-help" || r === "alone" || r === "in-charge")) {
            let o = { instancePath: n + "/experience/autonomy", schemaPath: "#/properties/experience/properties/autonomy/enum", keyword: "enum", params: { allowedValues: se.properties.experience.properties.autonomy.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.recency !== void 0) {
          let r = t.recency;
          if (!(r === "over-10" || r === "3-10" || r === "under-3" || r === "now")) {
            let o = { instancePath: n + "/experience/recency", schemaPath: "#/properties/experience/properties/recency/enum", keyword: "enum", params: { allowedValues: se.properties.experience.properties.recency.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/experience", schemaPath: "#/properties/experience/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answer !== void 0 && typeof i.answer != "string") {
      let t = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.is !== void 0) {
      let t = i.is;
      if (typeof t != "string" && typeof t != "boolean" && !(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: se.properties.is.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.includes !== void 0 && typeof i.includes != "string") {
      let t = { instancePath: n + "/includes", schemaPath: "#/properties/includes/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.atLeast !== void 0) {
      let t = i.atLeast;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answered !== void 0 && typeof i.answered != "boolean") {
      let t = { instancePath: n + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.eligibility !== void 0 && typeof i.eligibility != "string") {
      let t = { instancePath: n + "/eligibility", schemaPath: "#/properties/eligibility/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.target !== void 0 && typeof i.target != "string") {
      let t = { instancePath: n + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
function Be(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.sentence === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentence" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "sentence" || t === "missing" || t === "open" || t === "rule" || t === "sensitive" || t === "source")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (ee(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), i.sentence !== void 0 && (D(i.sentence, { instancePath: n + "/sentence", parentData: i, parentDataProperty: "sentence", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), i.missing !== void 0 && (D(i.missing, { instancePath: n + "/missing", parentData: i, parentDataProperty: "missing", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), i.open !== void 0 && (D(i.open, { instancePath: n + "/open", parentData: i, parentDataProperty: "open", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), i.rule !== void 0 && (de(i.rule, { instancePath: n + "/rule", parentData: i, parentDataProperty: "rule", rootData: d }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), i.sensitive !== void 0 && typeof i.sensitive != "boolean") {
      let t = { instancePath: n + "/sensitive", schemaPath: "#/properties/sensitive/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
function Me(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.lastCheckedOn === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastCheckedOn" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.decidedBy === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decidedBy" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.conditions === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.words === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "status" || t === "lastCheckedOn" || t === "source" || t === "decidedBy" || t === "conditions" || t === "words")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (ee(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), i.title !== void 0 && (D(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), i.status !== void 0 && (Ee(i.status, { instancePath: n + "/status", parentData: i, parentDataProperty: "status", rootData: d }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), i.lastCheckedOn !== void 0 && (Re(i.lastCheckedOn, { instancePath: n + "/lastCheckedOn", parentData: i, parentDataProperty: "lastCheckedOn", rootData: d }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.decidedBy !== void 0 && (D(i.decidedBy, { instancePath: n + "/decidedBy", parentData: i, parentDataProperty: "decidedBy", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), i.conditions !== void 0) {
      let t = i.conditions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Be(t[o], { instancePath: n + "/conditions/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.words !== void 0) {
      let t = i.words;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.eligible === void 0) {
          let r = { instancePath: n + "/words", schemaPath: "#/properties/words/required", keyword: "required", params: { missingProperty: "eligible" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["not-eligible"] === void 0) {
          let r = { instancePath: n + "/words", schemaPath: "#/properties/words/required", keyword: "required", params: { missingProperty: "not-eligible" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["to-check"] === void 0) {
          let r = { instancePath: n + "/words", schemaPath: "#/properties/words/required", keyword: "required", params: { missingProperty: "to-check" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "eligible" || r === "not-eligible" || r === "to-check")) {
          let o = { instancePath: n + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        t.eligible !== void 0 && (D(t.eligible, { instancePath: n + "/words/eligible", parentData: t, parentDataProperty: "eligible", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t["not-eligible"] !== void 0 && (D(t["not-eligible"], { instancePath: n + "/words/not-eligible", parentData: t, parentDataProperty: "not-eligible", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t["to-check"] !== void 0 && (D(t["to-check"], { instancePath: n + "/words/to-check", parentData: t, parentDataProperty: "to-check", rootData: d }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length));
      } else {
        let r = { instancePath: n + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
function zt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.schemes === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemes" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "format" || t === "version" || t === "schemes")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.schemes !== void 0) {
      let t = i.schemes;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) Me(t[o], { instancePath: n + "/schemes/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/schemes", schemaPath: "#/properties/schemes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return zt.errors = e, s === 0;
}
var ur = Vt;
function k(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
function m(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0, t = s, r = false, o = s;
  if (typeof i == "string") {
    if (F(i) < 1) {
      let p = { instancePath: n, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  var l = o === s;
  if (r = r || l, !r) {
    let p = s;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (Object.keys(i).length < 1) {
        let h = { instancePath: n, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
        e === null ? e = [h] : e.push(h), s++;
      }
      for (let h in i) {
        let v = s;
        if (typeof h == "string" && !K.test(h)) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, propertyName: h };
          e === null ? e = [y] : e.push(y), s++;
        }
        var a = v === s;
        if (!a) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
      for (let h in i) {
        let v = i[h];
        if (typeof v == "string") {
          if (F(v) < 1) {
            let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
        } else {
          let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [h] : e.push(h), s++;
    }
    var l = p === s;
    r = r || l;
  }
  if (r) s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), s++;
  }
  return m.errors = e, s === 0;
}
function We(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "kind" || t === "title" || t === "text")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.kind !== void 0 && i.kind !== "text") {
      let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.title !== void 0 && (m(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
function ze(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.alt === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alt" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "kind" || t === "title" || t === "text" || t === "alt")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.kind !== void 0 && i.kind !== "screen") {
      let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "screen" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.title !== void 0 && (m(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alt !== void 0 && (m(i.alt, { instancePath: n + "/alt", parentData: i, parentDataProperty: "alt", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
function Ve(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.source === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.alt === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alt" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "kind" || t === "title" || t === "source" || t === "alt")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.kind !== void 0 && i.kind !== "image") {
      let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "image" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title !== void 0 && (m(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.source !== void 0 && typeof i.source != "string") {
      let t = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.alt !== void 0 && (m(i.alt, { instancePath: n + "/alt", parentData: i, parentDataProperty: "alt", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
function Ze(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "kind" || t === "title" || t === "text" || t === "plays" || t === "voice")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.kind !== void 0 && i.kind !== "script") {
      let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "script" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title !== void 0 && (m(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.plays !== void 0) {
      let t = i.plays;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/plays", schemaPath: "#/properties/plays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 2 || isNaN(t)) {
          let r = { instancePath: n + "/plays", schemaPath: "#/properties/plays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: n + "/plays", schemaPath: "#/properties/plays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    i.voice !== void 0 && (m(i.voice, { instancePath: n + "/voice", parentData: i, parentDataProperty: "voice", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ze.errors = e, s === 0;
}
function He(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.kind === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    let t = i.kind;
    if (typeof t == "string") if (t === "text") We(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
    else if (t === "screen") ze(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
    else if (t === "image") Ve(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
    else if (t === "script") Ze(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
    else {
      let r = { instancePath: n, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    else {
      let r = { instancePath: n, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
var fe = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "options", "rationale"], description: "One right option among several.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "single-choice", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, options: { type: "array", items: { $ref: "#/definitions/ChoiceOption" }, minItems: 2, maxItems: 6, description: "Three or four options as a rule; exactly one has key: true." }, shuffle: { type: "boolean", default: true, description: "false keeps the written order (for example ascending numbers)." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
var yt = new RegExp("^[A-Za-z0-9-]+$", "u");
function z(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text" || t === "key" || t === "why")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!yt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.key !== void 0 && typeof i.key != "boolean") {
      let t = { instancePath: n + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    i.why !== void 0 && (m(i.why, { instancePath: n + "/why", parentData: i, parentDataProperty: "why", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
var Lt = { type: "object", additionalProperties: false, required: ["model", "b", "revision"], description: "Parameters estimated from answers.", properties: { model: { enum: ["1PL", "2PL", "3PL", "4PL", "GRM", "GPCM"], description: "Response model, logistic metric with D = 1." }, a: { type: "number", exclusiveMinimum: 0, maximum: 10, description: "Discrimination a; 1 when absent.", examples: [1.1] }, b: { description: "Difficulty b, or the list of thresholds (GRM) or steps (GPCM).", anyOf: [{ type: "number" }, { type: "array", items: { type: "number" }, minItems: 1 }] }, c: { type: "number", minimum: 0, exclusiveMaximum: 1, description: "Lower asymptote c.", examples: [0.2] }, d: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Upper asymptote d." }, se: { type: "object", additionalProperties: false, required: [], description: "Standard errors of the parameters.", properties: { a: { type: "number", description: "Standard error of a." }, b: { description: "Standard error of b, or of each threshold.", anyOf: [{ type: "number" }, { type: "array", items: { type: "number" } }] }, c: { type: "number", description: "Standard error of c." }, d: { type: "number", description: "Standard error of d." } } }, n: { type: "integer", minimum: 1, description: "Number of answers the parameters rest on." }, on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "Date of the calibration." }, revision: { type: "integer", minimum: 1, description: "Revision of the item that was calibrated." } } };
function q(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.model === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (i.b === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (i.revision === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in i) if (!j.call(Lt.properties, o)) {
      let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (i.model !== void 0) {
      let o = i.model;
      if (!(o === "1PL" || o === "2PL" || o === "3PL" || o === "4PL" || o === "GRM" || o === "GPCM")) {
        let l = { instancePath: n + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: Lt.properties.model.enum } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.a !== void 0) {
      let o = i.a;
      if (typeof o == "number" && isFinite(o)) {
        if (o > 10 || isNaN(o)) {
          let l = { instancePath: n + "/a", schemaPath: "#/properties/a/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (o <= 0 || isNaN(o)) {
          let l = { instancePath: n + "/a", schemaPath: "#/properties/a/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: n + "/a", schemaPath: "#/properties/a/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.b !== void 0) {
      let o = i.b, l = s, a = false, p = s;
      if (!(typeof o == "number" && isFinite(o))) {
        let c = { instancePath: n + "/b", schemaPath: "#/properties/b/anyOf/0/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var t = p === s;
      if (a = a || t, !a) {
        let c = s;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let y = { instancePath: n + "/b", schemaPath: "#/properties/b/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
          let v = o.length;
          for (let y = 0; y < v; y++) {
            let J = o[y];
            if (!(typeof J == "number" && isFinite(J))) {
              let ie = { instancePath: n + "/b/" + y, schemaPath: "#/properties/b/anyOf/1/items/type", keyword: "type", params: { type: "number" } };
              e === null ? e = [ie] : e.push(ie), s++;
            }
          }
        } else {
          let v = { instancePath: n + "/b", schemaPath: "#/properties/b/anyOf/1/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [v] : e.push(v), s++;
        }
        var t = c === s;
        a = a || t;
      }
      if (a) s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let c = { instancePath: n + "/b", schemaPath: "#/properties/b/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (i.c !== void 0) {
      let o = i.c;
      if (typeof o == "number" && isFinite(o)) {
        if (o < 0 || isNaN(o)) {
          let l = { instancePath: n + "/c", schemaPath: "#/properties/c/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (o >= 1 || isNaN(o)) {
          let l = { instancePath: n + "/c", schemaPath: "#/properties/c/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: n + "/c", schemaPath: "#/properties/c/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.d !== void 0) {
      let o = i.d;
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1 || isNaN(o)) {
          let l = { instancePath: n + "/d", schemaPath: "#/properties/d/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (o <= 0 || isNaN(o)) {
          let l = { instancePath: n + "/d", schemaPath: "#/properties/d/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: n + "/d", schemaPath: "#/properties/d/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.se !== void 0) {
      let o = i.se;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let l in o) if (!(l === "a" || l === "b" || l === "c" || l === "d")) {
          let a = { instancePath: n + "/se", schemaPath: "#/properties/se/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (o.a !== void 0) {
          let l = o.a;
          if (!(typeof l == "number" && isFinite(l))) {
            let a = { instancePath: n + "/se/a", schemaPath: "#/properties/se/properties/a/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (o.b !== void 0) {
          let l = o.b, a = s, p = false, c = s;
          if (!(typeof l == "number" && isFinite(l))) {
            let h = { instancePath: n + "/se/b", schemaPath: "#/properties/se/properties/b/anyOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [h] : e.push(h), s++;
          }
          var r = c === s;
          if (p = p || r, !p) {
            let h = s;
            if (Array.isArray(l)) {
              let y = l.length;
              for (let J = 0; J < y; J++) {
                let ie = l[J];
                if (!(typeof ie == "number" && isFinite(ie))) {
                  let Dt = { instancePath: n + "/se/b/" + J, schemaPath: "#/properties/se/properties/b/anyOf/1/items/type", keyword: "type", params: { type: "number" } };
                  e === null ? e = [Dt] : e.push(Dt), s++;
                }
              }
            } else {
              let y = { instancePath: n + "/se/b", schemaPath: "#/properties/se/properties/b/anyOf/1/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [y] : e.push(y), s++;
            }
            var r = h === s;
            p = p || r;
          }
          if (p) s = a, e !== null && (a ? e.length = a : e = null);
          else {
            let h = { instancePath: n + "/se/b", schemaPath: "#/properties/se/properties/b/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [h] : e.push(h), s++;
          }
        }
        if (o.c !== void 0) {
          let l = o.c;
          if (!(typeof l == "number" && isFinite(l))) {
            let a = { instancePath: n + "/se/c", schemaPath: "#/properties/se/properties/c/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (o.d !== void 0) {
          let l = o.d;
          if (!(typeof l == "number" && isFinite(l))) {
            let a = { instancePath: n + "/se/d", schemaPath: "#/properties/se/properties/d/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let l = { instancePath: n + "/se", schemaPath: "#/properties/se/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.n !== void 0) {
      let o = i.n;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: n + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), s++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
        let l = { instancePath: n + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.on !== void 0) {
      let o = i.on;
      if (typeof o == "string") {
        if (!ht.test(o)) {
          let l = { instancePath: n + "/on", schemaPath: "#/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: n + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (i.revision !== void 0) {
      let o = i.revision;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), s++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
        let l = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), s++;
  }
  return q.errors = e, s === 0;
}
var rr = { type: "object", additionalProperties: false, required: ["by", "on", "outcome"], description: "One review of the item.", properties: { by: { type: "string", description: "Role of the reviewer (no name).", examples: ["language tester"] }, on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "Date of the review." }, revision: { type: "integer", minimum: 1, description: "Revision reviewed." }, outcome: { enum: ["accepted", "to-change", "rejected"], description: "What the reviewer concluded." }, note: { type: "string", description: "Remark of the reviewer." } } };
function A(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.by === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.on === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.outcome === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "by" || t === "on" || t === "revision" || t === "outcome" || t === "note")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.by !== void 0 && typeof i.by != "string") {
      let t = { instancePath: n + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.on !== void 0) {
      let t = i.on;
      if (typeof t == "string") {
        if (!ht.test(t)) {
          let r = { instancePath: n + "/on", schemaPath: "#/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.outcome !== void 0) {
      let t = i.outcome;
      if (!(t === "accepted" || t === "to-change" || t === "rejected")) {
        let r = { instancePath: n + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: rr.properties.outcome.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.note !== void 0 && typeof i.note != "string") {
      let t = { instancePath: n + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
var I = new RegExp("^[1-5]\\.[1-6]$", "u");
var Z = new RegExp("^[a-z-]+/BC[0-9]{2}$", "u");
function Ue(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.options === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(fe.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: fe.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "single-choice") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "single-choice" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 2) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) z(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.shuffle !== void 0 && typeof i.shuffle != "boolean") {
      let t = { instancePath: n + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: fe.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: fe.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
var ne = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "options", "rationale"], description: "Several right options.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "multiple-choice", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, options: { type: "array", items: { $ref: "#/definitions/ChoiceOption" }, minItems: 3, maxItems: 8, description: "Options; at least one has key: true and at least one has not." }, scoring: { enum: ["all-or-nothing", "partial"], default: "all-or-nothing", description: "all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise." }, shuffle: { type: "boolean", default: true, description: "false keeps the written order (for example ascending numbers)." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function _e(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.options === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(ne.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: ne.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "multiple-choice") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "multiple-choice" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 8) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 8 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 3) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 3 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) z(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scoring !== void 0) {
      let t = i.scoring;
      if (!(t === "all-or-nothing" || t === "partial")) {
        let r = { instancePath: n + "/scoring", schemaPath: "#/properties/scoring/enum", keyword: "enum", params: { allowedValues: ne.properties.scoring.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.shuffle !== void 0 && typeof i.shuffle != "boolean") {
      let t = { instancePath: n + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: ne.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ne.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
var ue = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "answer", "rationale"], description: "A statement that is right or wrong.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "true-false", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, answer: { type: "boolean", description: "true when the statement of the stem is right." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function Ge(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.answer === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(ue.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: ue.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "true-false") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "true-false" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.answer !== void 0 && typeof i.answer != "boolean") {
      let t = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: ue.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ue.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
var oe = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "options", "order", "rationale"], description: "Elements to put in order.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "ordering", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, options: { type: "array", items: { $ref: "#/definitions/PlainOption" }, minItems: 3, maxItems: 6, description: "The elements, written in any order." }, order: { type: "array", items: { type: "string" }, minItems: 3, maxItems: 6, uniqueItems: true, description: "Ids of the options in the right order.", examples: [["c", "a", "b"]] }, scoring: { enum: ["all-or-nothing", "partial"], default: "all-or-nothing", description: "all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function B(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!yt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
function Ke(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.options === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.order === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(oe.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: oe.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "ordering") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ordering" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 3) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 3 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) B(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.order !== void 0) {
      let t = i.order;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let a = { instancePath: n + "/order", schemaPath: "#/properties/order/maxItems", keyword: "maxItems", params: { limit: 6 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (t.length < 3) {
          let a = { instancePath: n + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 3 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/order/" + a, schemaPath: "#/properties/order/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/order", schemaPath: "#/properties/order/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scoring !== void 0) {
      let t = i.scoring;
      if (!(t === "all-or-nothing" || t === "partial")) {
        let r = { instancePath: n + "/scoring", schemaPath: "#/properties/scoring/enum", keyword: "enum", params: { allowedValues: oe.properties.scoring.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: oe.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: oe.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
var ae = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "left", "right", "pairs", "rationale"], description: "Pairs to make.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "matching", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, left: { type: "array", items: { $ref: "#/definitions/PlainOption" }, minItems: 2, maxItems: 6, description: "What is matched, one line each." }, right: { type: "array", items: { $ref: "#/definitions/PlainOption" }, minItems: 2, maxItems: 7, description: "What it is matched with; may hold one more than needed." }, pairs: { type: "object", minProperties: 2, additionalProperties: { type: "string" }, description: "For each left id the right id it goes with.", examples: [{ l1: "r2", l2: "r1" }] }, scoring: { enum: ["all-or-nothing", "partial"], default: "all-or-nothing", description: "all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function Ye(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.left === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.right === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "right" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.pairs === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pairs" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(ae.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: ae.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "matching") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "matching" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.left !== void 0) {
      let t = i.left;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let o = { instancePath: n + "/left", schemaPath: "#/properties/left/maxItems", keyword: "maxItems", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 2) {
          let o = { instancePath: n + "/left", schemaPath: "#/properties/left/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) B(t[o], { instancePath: n + "/left/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.right !== void 0) {
      let t = i.right;
      if (Array.isArray(t)) {
        if (t.length > 7) {
          let o = { instancePath: n + "/right", schemaPath: "#/properties/right/maxItems", keyword: "maxItems", params: { limit: 7 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 2) {
          let o = { instancePath: n + "/right", schemaPath: "#/properties/right/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) B(t[o], { instancePath: n + "/right/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/right", schemaPath: "#/properties/right/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.pairs !== void 0) {
      let t = i.pairs;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 2) {
          let r = { instancePath: n + "/pairs", schemaPath: "#/properties/pairs/minProperties", keyword: "minProperties", params: { limit: 2 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (typeof t[r] != "string") {
          let o = { instancePath: n + "/pairs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let r = { instancePath: n + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scoring !== void 0) {
      let t = i.scoring;
      if (!(t === "all-or-nothing" || t === "partial")) {
        let r = { instancePath: n + "/scoring", schemaPath: "#/properties/scoring/enum", keyword: "enum", params: { allowedValues: ae.properties.scoring.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: ae.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ae.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
var he = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "options", "rationale"], description: "A sentence with one gap, written ___ in the stem, and options to fill it.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "gap-choice", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, options: { type: "array", items: { $ref: "#/definitions/ChoiceOption" }, minItems: 2, maxItems: 6, description: "What can fill the gap; exactly one has key: true." }, shuffle: { type: "boolean", default: true, description: "false keeps the written order (for example ascending numbers)." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function Qe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.options === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(he.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: he.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "gap-choice") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "gap-choice" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 6 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 2) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) z(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.shuffle !== void 0 && typeof i.shuffle != "boolean") {
      let t = { instancePath: n + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: he.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: he.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
var ye = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "accept", "rationale"], description: "A word or a few words to write.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "short-text", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, accept: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true, description: "Accepted answers." }, tolerance: { type: "object", additionalProperties: false, required: [], description: "What is forgiven in the spelling.", properties: { case: { type: "boolean", default: true, description: "true accepts any use of capitals." }, accents: { type: "boolean", default: true, description: "true accepts missing or wrong accents." } } }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function Je(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.accept === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accept" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(ye.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: ye.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "short-text") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "short-text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.accept !== void 0) {
      let t = i.accept;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/accept", schemaPath: "#/properties/accept/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (F(p) < 1) {
              let c = { instancePath: n + "/accept/" + a, schemaPath: "#/properties/accept/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/accept/" + a, schemaPath: "#/properties/accept/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/accept", schemaPath: "#/properties/accept/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/accept", schemaPath: "#/properties/accept/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.tolerance !== void 0) {
      let t = i.tolerance;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "case" || r === "accents")) {
          let o = { instancePath: n + "/tolerance", schemaPath: "#/properties/tolerance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.case !== void 0 && typeof t.case != "boolean") {
          let r = { instancePath: n + "/tolerance/case", schemaPath: "#/properties/tolerance/properties/case/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.accents !== void 0 && typeof t.accents != "boolean") {
          let r = { instancePath: n + "/tolerance/accents", schemaPath: "#/properties/tolerance/properties/accents/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: ye.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ye.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
var ge = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "answer", "rationale"], description: "A number to write.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "number", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, answer: { type: "number", description: "The right number." }, tolerance: { type: "number", minimum: 0, default: 0, description: "Largest accepted distance from the answer." }, unit: { $ref: "#/definitions/Text", description: "Unit shown after the answer." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function Xe(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.answer === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(ge.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: ge.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "number") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "number" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.answer !== void 0) {
      let t = i.answer;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.tolerance !== void 0) {
      let t = i.tolerance;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.unit !== void 0 && (m(i.unit, { instancePath: n + "/unit", parentData: i, parentDataProperty: "unit", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: ge.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ge.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
var we = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "options", "rationale"], description: "A situation and several attitudes of unequal worth.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "situational-judgement", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, options: { type: "array", items: { $ref: "#/definitions/GradedOption" }, minItems: 3, maxItems: 5, description: "Attitudes, each with its score from 0 to the highest and the reason." }, principle: { $ref: "#/definitions/Text", description: "The stated principle the scores follow." }, shuffle: { type: "boolean", default: true, description: "false keeps the written order (for example ascending numbers)." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function et(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.score === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.why === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text" || t === "score" || t === "why")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!yt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.score !== void 0) {
      let t = i.score;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 4 || isNaN(t)) {
          let r = { instancePath: n + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    i.why !== void 0 && (m(i.why, { instancePath: n + "/why", parentData: i, parentDataProperty: "why", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return et.errors = e, s === 0;
}
function tt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.options === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(we.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: we.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "situational-judgement") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "situational-judgement" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 5) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 3) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 3 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) et(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.principle !== void 0 && (m(i.principle, { instancePath: n + "/principle", parentData: i, parentDataProperty: "principle", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.shuffle !== void 0 && typeof i.shuffle != "boolean") {
      let t = { instancePath: n + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: we.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: we.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tt.errors = e, s === 0;
}
var Pe = { type: "object", additionalProperties: false, required: ["id", "revision", "scale", "level", "type", "stem", "rubric"], description: "A task the counsellor watches or hears, and rates with a rubric.", properties: { id: { $ref: "#/definitions/Identifier", description: "Identifier of the item, unique across all files of the bank." }, revision: { type: "integer", minimum: 1, description: "Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.", examples: [1] }, scale: { type: "string", description: "Area the item measures: the id of a scale in bank.yaml.", examples: ["reading"] }, level: { type: "string", description: "Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.", examples: ["a2"] }, difficulty: { enum: ["welcome", "easy", "typical", "hard"], default: "typical", description: "Place of the item inside its level, when the author has a view; typical when absent. welcome (lowest level only): so easy that nine beginners in ten succeed." }, type: { const: "rated", description: "Item type." }, stimulus: { type: "string", description: "Id of the text, screen, picture or script the question is about.", examples: ["sms-retard"] }, instruction: { $ref: "#/definitions/Text", description: "What the person is asked to do, when the standard instruction of the item type is not right." }, stem: { $ref: "#/definitions/Text", description: "The question, statement or situation the person answers." }, rubric: { type: "array", items: { $ref: "#/definitions/RubricLine" }, minItems: 3, maxItems: 5, description: "Scores from 0 up, lowest first, each with what the counsellor sees or hears." }, material: { $ref: "#/definitions/Text", description: "What the counsellor needs or says to set the task." }, minutes: { type: "number", minimum: 0.5, maximum: 10, description: "Usual length; informs, never limits." }, rationale: { $ref: "#/definitions/Text", description: "One or two sentences: why the key is right and why the most tempting distractor is not." }, alignment: { type: "object", additionalProperties: false, description: "What the item is tied to in public frameworks.", properties: { cefr: { type: "string", description: "CEFR activity or competence, in our own words.", examples: ["reading correspondence"] }, digcomp: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp competence; the number is the same in 2.2 and 3.0.", examples: ["2.1"] }, digcomp22: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 2.2 number, when tagged apart." }, digcomp30: { type: "string", pattern: "^[1-5]\\.[1-6]$", description: "DigComp 3.0 number, when tagged apart." }, content: { type: "string", description: "Content point of the level, or activity of the trade.", examples: ["futur proche"] }, source: { type: "string", description: "Public source of the rule keyed, where a rule is involved.", examples: ["IDCC 3239, annexe 7"] } } }, canDo: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Ids of the can-do lines of bank.yaml that a right answer supports." }, blocs: { type: "array", items: { type: "string", pattern: "^[a-z-]+/BC[0-9]{2}$" }, uniqueItems: true, description: "Blocs of certifications the item serves: certification key, slash, bloc code.", examples: [["am-ge/BC02", "advd/BC02", "ef/BC02"]] }, modes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["alone", "in-room", "remote"] }, description: "Delivery modes the item can be given in; all those of its scale when absent." }, enemies: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away." }, seconds: { type: "integer", minimum: 5, maximum: 600, description: "Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent." }, status: { enum: ["expert-estimated", "pilot", "calibrated", "flagged", "retired"], description: "State of the item's parameters; the bank's when absent. Flagged and retired items are not given." }, irt: { $ref: "#/definitions/Calibration", description: "Calibrated parameters; absent while the difficulty rests on the level." }, reviews: { type: "array", items: { $ref: "#/definitions/Review" }, description: "Reviews by language testers or people of the trade; empty until they have taken place." } } };
function rt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.score === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "score" || t === "text")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.score !== void 0) {
      let t = i.score;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 4 || isNaN(t)) {
          let r = { instancePath: n + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    i.text !== void 0 && (m(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rt.errors = e, s === 0;
}
function it(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.revision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stem === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stem" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rubric === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rubric" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(Pe.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (k(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), i.revision !== void 0) {
      let t = i.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.difficulty !== void 0) {
      let t = i.difficulty;
      if (!(t === "welcome" || t === "easy" || t === "typical" || t === "hard")) {
        let r = { instancePath: n + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: Pe.properties.difficulty.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.type !== void 0 && i.type !== "rated") {
      let t = { instancePath: n + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "rated" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimulus !== void 0 && typeof i.stimulus != "string") {
      let t = { instancePath: n + "/stimulus", schemaPath: "#/properties/stimulus/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.instruction !== void 0 && (m(i.instruction, { instancePath: n + "/instruction", parentData: i, parentDataProperty: "instruction", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.stem !== void 0 && (m(i.stem, { instancePath: n + "/stem", parentData: i, parentDataProperty: "stem", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.rubric !== void 0) {
      let t = i.rubric;
      if (Array.isArray(t)) {
        if (t.length > 5) {
          let o = { instancePath: n + "/rubric", schemaPath: "#/properties/rubric/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.length < 3) {
          let o = { instancePath: n + "/rubric", schemaPath: "#/properties/rubric/minItems", keyword: "minItems", params: { limit: 3 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) rt(t[o], { instancePath: n + "/rubric/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/rubric", schemaPath: "#/properties/rubric/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.material !== void 0 && (m(i.material, { instancePath: n + "/material", parentData: i, parentDataProperty: "material", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.minutes !== void 0) {
      let t = i.minutes;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 10 || isNaN(t)) {
          let r = { instancePath: n + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 0.5 || isNaN(t)) {
          let r = { instancePath: n + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.rationale !== void 0 && (m(i.rationale, { instancePath: n + "/rationale", parentData: i, parentDataProperty: "rationale", rootData: d }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), i.alignment !== void 0) {
      let t = i.alignment;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "cefr" || r === "digcomp" || r === "digcomp22" || r === "digcomp30" || r === "content" || r === "source")) {
          let o = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.cefr !== void 0 && typeof t.cefr != "string") {
          let r = { instancePath: n + "/alignment/cefr", schemaPath: "#/properties/alignment/properties/cefr/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.digcomp !== void 0) {
          let r = t.digcomp;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp", schemaPath: "#/properties/alignment/properties/digcomp/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp22 !== void 0) {
          let r = t.digcomp22;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp22", schemaPath: "#/properties/alignment/properties/digcomp22/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.digcomp30 !== void 0) {
          let r = t.digcomp30;
          if (typeof r == "string") {
            if (!I.test(r)) {
              let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/pattern", keyword: "pattern", params: { pattern: "^[1-5]\\.[1-6]$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/alignment/digcomp30", schemaPath: "#/properties/alignment/properties/digcomp30/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.content !== void 0 && typeof t.content != "string") {
          let r = { instancePath: n + "/alignment/content", schemaPath: "#/properties/alignment/properties/content/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.source !== void 0 && typeof t.source != "string") {
          let r = { instancePath: n + "/alignment/source", schemaPath: "#/properties/alignment/properties/source/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.canDo !== void 0) {
      let t = i.canDo;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/canDo/" + a, schemaPath: "#/properties/canDo/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocs !== void 0) {
      let t = i.blocs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (!Z.test(p)) {
              let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/BC[0-9]{2}$" } };
              e === null ? e = [c] : e.push(c), s++;
            }
          } else {
            let c = { instancePath: n + "/blocs/" + a, schemaPath: "#/properties/blocs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/blocs", schemaPath: "#/properties/blocs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.modes !== void 0) {
      let t = i.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (!(p === "alone" || p === "in-room" || p === "remote")) {
            let c = { instancePath: n + "/modes/" + a, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: Pe.properties.modes.items.enum } };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
        let o = t.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (E(t[o], t[l])) {
            let a = { instancePath: n + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
            e === null ? e = [a] : e.push(a), s++;
            break e;
          }
        }
      } else {
        let r = { instancePath: n + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.enemies !== void 0) {
      let t = i.enemies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) if (typeof t[a] != "string") {
          let p = { instancePath: n + "/enemies/" + a, schemaPath: "#/properties/enemies/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = t.length, l;
        if (o > 1) {
          let a = {};
          for (; o--; ) {
            let p = t[o];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                l = a[p];
                let c = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [c] : e.push(c), s++;
                break;
              }
              a[p] = o;
            }
          }
        }
      } else {
        let r = { instancePath: n + "/enemies", schemaPath: "#/properties/enemies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.seconds !== void 0) {
      let t = i.seconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 600 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t < 5 || isNaN(t)) {
          let r = { instancePath: n + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (!(t === "expert-estimated" || t === "pilot" || t === "calibrated" || t === "flagged" || t === "retired")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Pe.properties.status.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.irt !== void 0 && (q(i.irt, { instancePath: n + "/irt", parentData: i, parentDataProperty: "irt", rootData: d }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), i.reviews !== void 0) {
      let t = i.reviews;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) A(t[o], { instancePath: n + "/reviews/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return it.errors = e, s === 0;
}
function st(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    let t = i.type;
    if (typeof t == "string") if (t === "single-choice") Ue(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
    else if (t === "multiple-choice") _e(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
    else if (t === "true-false") Ge(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
    else if (t === "ordering") Ke(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
    else if (t === "matching") Ye(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
    else if (t === "gap-choice") Qe(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
    else if (t === "short-text") Je(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
    else if (t === "number") Xe(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
    else if (t === "situational-judgement") tt(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
    else if (t === "rated") it(i, { instancePath: n, parentData: f, parentDataProperty: u, rootData: d }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
    else {
      let r = { instancePath: n, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    else {
      let r = { instancePath: n, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return st.errors = e, s === 0;
}
function Vt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "format" || t === "stimuli" || t === "items")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.stimuli !== void 0) {
      let t = i.stimuli;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) He(t[o], { instancePath: n + "/stimuli/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/stimuli", schemaPath: "#/properties/stimuli/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.items !== void 0) {
      let t = i.items;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) st(t[o], { instancePath: n + "/items/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Vt.errors = e, s === 0;
}
var hr = Zt;
function nt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nt.errors = e, s === 0;
}
function C(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0, t = s, r = false, o = s;
  if (typeof i == "string") {
    if (F(i) < 1) {
      let p = { instancePath: n, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  var l = o === s;
  if (r = r || l, !r) {
    let p = s;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (Object.keys(i).length < 1) {
        let h = { instancePath: n, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
        e === null ? e = [h] : e.push(h), s++;
      }
      for (let h in i) {
        let v = s;
        if (typeof h == "string" && !K.test(h)) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, propertyName: h };
          e === null ? e = [y] : e.push(y), s++;
        }
        var a = v === s;
        if (!a) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
      for (let h in i) {
        let v = i[h];
        if (typeof v == "string") {
          if (F(v) < 1) {
            let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
        } else {
          let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [h] : e.push(h), s++;
    }
    var l = p === s;
    r = r || l;
  }
  if (r) s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), s++;
  }
  return C.errors = e, s === 0;
}
function ot(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.what === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.withWhom === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "withWhom" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.asks === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asks" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.isNot === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isNot" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.day === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.nextStep === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextStep" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "what" || t === "withWhom" || t === "asks" || t === "isNot" || t === "day" || t === "nextStep")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (nt(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length)), i.title !== void 0 && (C(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), i.what !== void 0 && (C(i.what, { instancePath: n + "/what", parentData: i, parentDataProperty: "what", rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), i.withWhom !== void 0 && (C(i.withWhom, { instancePath: n + "/withWhom", parentData: i, parentDataProperty: "withWhom", rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), i.asks !== void 0) {
      let t = i.asks;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/asks", schemaPath: "#/properties/asks/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) C(t[o], { instancePath: n + "/asks/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/asks", schemaPath: "#/properties/asks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.isNot !== void 0) {
      let t = i.isNot;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/isNot", schemaPath: "#/properties/isNot/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) C(t[o], { instancePath: n + "/isNot/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/isNot", schemaPath: "#/properties/isNot/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.day !== void 0 && (C(i.day, { instancePath: n + "/day", parentData: i, parentDataProperty: "day", rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), i.nextStep !== void 0 && (C(i.nextStep, { instancePath: n + "/nextStep", parentData: i, parentDataProperty: "nextStep", rootData: d }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ot.errors = e, s === 0;
}
function Zt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.sheets === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sheets" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "format" || t === "sheets")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.sheets !== void 0) {
      let t = i.sheets;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/sheets", schemaPath: "#/properties/sheets/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) ot(t[o], { instancePath: n + "/sheets/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/sheets", schemaPath: "#/properties/sheets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Zt.errors = e, s === 0;
}
var yr = Ht;
var St = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://schemas.coeps.org/positioning/1/pathways.schema.json", title: "PathwaysFile", description: "Rules that turn a profile into recommendations, and the words they use.", type: "object", additionalProperties: false, required: ["format", "version", "thresholds", "measures", "questions", "conditions", "blocRules", "training", "routes", "recommendations", "ranking", "plan", "phrases"], properties: { format: { const: 1, description: "Version of the file format." }, version: { type: "string", description: "Semantic version of this file's content.", pattern: "^\\d+\\.\\d+\\.\\d+$", examples: ["1.0.0"] }, thresholds: { type: "object", additionalProperties: false, required: ["met", "notMet"], description: "Probabilities that settle a rule.", properties: { met: { type: "number", exclusiveMinimum: 0.5, maximum: 1, description: "Met from this probability." }, notMet: { type: "number", minimum: 0, exclusiveMaximum: 0.5, description: "Not met up to this probability." } } }, measures: { type: "object", description: "Tests the rules may read, by bank id.", additionalProperties: { $ref: "#/definitions/Measure" } }, questions: { type: "array", description: "Questions the rules may read.", items: { $ref: "#/definitions/ReadQuestion", description: "A question." } }, conditions: { type: "object", description: "Named conditions, by id.", additionalProperties: { $ref: "#/definitions/NamedCondition" } }, blocRules: { $ref: "#/definitions/BlocRules", description: "Rules evaluated for every bloc." }, training: { type: "array", description: "Training route, by certification.", items: { $ref: "#/definitions/TrainingRule", description: "A training rule." } }, routes: { type: "object", additionalProperties: false, required: ["training", "vpl"], description: "Routes towards a certification.", properties: { training: { $ref: "#/definitions/Route", description: "By training." }, vpl: { $ref: "#/definitions/Route", description: "By validation of prior learning." } } }, recommendations: { type: "array", description: "Recommendations.", items: { $ref: "#/definitions/RecommendationRule", description: "A recommendation." } }, ranking: { type: "array", description: "Criteria that order the recommendations, the first one first; what stays equal is a tie.", items: { enum: ["role", "target", "recognition", "status", "certainty", "order"], description: "A criterion." } }, plan: { type: "object", additionalProperties: false, required: ["retestAfter", "stepsPerHorizon", "followUps"], description: "Settings of the action plan.", properties: { retestAfter: { $ref: "#/definitions/Delay", description: "Shortest time before a new positioning, with other items." }, stepsPerHorizon: { type: "integer", minimum: 1, description: "Most steps proposed in one horizon." }, followUps: { type: "array", description: "Follow-up meetings.", items: { $ref: "#/definitions/FollowUp", description: "A follow-up." } } } }, phrases: { type: "object", description: "Sentences the engine fills in, by key; {name} marks a place.", additionalProperties: { $ref: "#/definitions/Text" } } }, definitions: { Identifier: { type: "string", pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", description: "An identifier: letters and digits joined by single hyphens.", examples: ["advd"] }, Text: { description: "A text in French and in English; further languages may be added by two-letter code.", type: "object", required: ["fr", "en"], properties: { fr: { type: "string", minLength: 1, description: "French: the language of reference." }, en: { type: "string", minLength: 1, description: "English." } }, additionalProperties: { type: "string", minLength: 1 } }, DateOrUnknown: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "A date (YYYY-MM-DD); null when it is not known." }, FactStatus: { enum: ["confirmed", "old", "to-check"], description: "confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact." }, Rule: { description: "A rule: exactly one of its forms. It is evaluated three-valued: met, not met, to check.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { all: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "All must hold." }, any: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "At least one must hold." }, not: { $ref: "#/definitions/Rule" }, always: { const: true, description: "Holds for everybody." }, condition: { type: "string", description: "Id of a named condition, which carries its sentences.", examples: ["french-b1"] }, level: { type: "object", additionalProperties: false, required: ["test", "of", "atLeast"], description: "A tested level: the ability of an area, or of a combination of areas, at or above the cut that opens a level.", properties: { test: { type: "string", description: "Id of the bank.", examples: ["french"] }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.", examples: ["overall"] }, atLeast: { type: "string", description: "Id of the level; @bloc for the level of French of the bloc.", examples: ["b1"] } } }, measured: { type: "object", additionalProperties: false, required: ["test", "of"], description: "Something was measured. Never false: what was not measured is to check.", properties: { test: { type: "string", description: "Id of the bank." }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc." } } }, experience: { type: "object", additionalProperties: false, required: ["area"], description: "Experience declared in an area, paid or not, in France or elsewhere.", properties: { area: { type: "string", description: "Id of the area; @bloc for every area in which the bloc looks for experience." }, duration: { enum: ["under-1", "1-3", "3-5", "5-10", "over-10"], description: "At least this long, all entries in the area together; any length when absent." }, autonomy: { enum: ["with-help", "alone", "in-charge"], description: "At least this much on one's own." }, recency: { enum: ["over-10", "3-10", "under-3", "now"], description: "At least this recent." } } }, answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { type: ["string", "boolean", "number"], description: "The answer equals this value; yes and true are the same, and no and false." }, includes: { type: "string", description: "The answer (several choices) holds this option." }, atLeast: { type: "number", description: "The answer (a number) reaches this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, eligibility: { type: "string", description: "All conditions of this scheme hold." }, target: { type: "string", description: "The person aims at this occupation." } } }, Measure: { type: "object", additionalProperties: false, required: ["title", "levels", "areas", "combinations"], description: "A test the rules may read: its levels and areas, with the words used in sentences.", properties: { title: { $ref: "#/definitions/Text", description: "Name in a sentence." }, levels: { type: "array", description: "Levels, lowest first.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "A level.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the level." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } }, areas: { type: "array", description: "Areas.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "An area.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the area." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } }, combinations: { type: "array", description: "Combinations of areas.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "A combination.", properties: { id: { enum: ["overall", "written", "oral"], description: "Which." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } } } }, ReadQuestion: { type: "object", additionalProperties: false, required: ["id", "title"], description: "A question the rules may read.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the question." }, title: { $ref: "#/definitions/Text", description: "What it is about, in a sentence." }, unsure: { type: "array", description: "Options that mean the answer is not known.", items: { type: "string", description: "Id of an option." } } } }, NamedCondition: { type: "object", additionalProperties: false, required: ["sentence", "missing", "open", "rule"], description: "A named condition: a rule and its sentences.", properties: { sentence: { $ref: "#/definitions/Text", description: "Said when it is met." }, missing: { $ref: "#/definitions/Text", description: "Said when it is not met." }, open: { $ref: "#/definitions/Text", description: "Said when it is to check." }, rule: { $ref: "#/definitions/Rule", description: "The rule." }, changeable: { type: "boolean", description: "true when the person may change it: it can then be named as the smallest change.", default: false } } }, StepTemplate: { type: "object", additionalProperties: false, required: ["id", "horizon", "after", "text"], description: "A step of the action plan.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the step." }, horizon: { enum: ["short", "medium", "long"], description: "Horizon of the plan." }, after: { $ref: "#/definitions/Delay", description: "When, counted from today." }, text: { $ref: "#/definitions/Text", description: "What is done, by whom." }, retest: { type: "boolean", description: "true for a new positioning.", default: false } } }, Delay: { type: "object", additionalProperties: false, description: "A length of time; the parts add up.", properties: { days: { type: "integer", minimum: 0, description: "Days." }, weeks: { type: "integer", minimum: 0, description: "Weeks." }, months: { type: "integer", minimum: 0, description: "Calendar months." } } }, RecommendationRule: { type: "object", additionalProperties: false, required: ["id", "kind", "role", "order", "title", "why", "when", "steps"], description: "A recommendation that is proposed when its rule holds.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the recommendation." }, kind: { enum: ["complete-positioning", "french", "digital", "basic-skills", "level-2", "childminder-steps", "apprenticeship", "peer-support", "workshop", "immersion-visit", "short-training", "employment-support", "common-core", "progression", "bridge", "diploma", "scheme", "first-step", "respected-choice"], description: "Sort of recommendation." }, role: { enum: ["before", "main", "beside", "later"], description: "before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career." }, order: { type: "integer", description: "Place among recommendations of the same role, smallest first." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, why: { $ref: "#/definitions/Text", description: "Why it is proposed, in one sentence." }, when: { $ref: "#/definitions/Rule", description: "When it is proposed." }, whenOpen: { enum: ["never", "measured", "always"], description: "Shown as something to discuss when the rule is to check: never, when measured evidence leaves it open, or always.", default: "never" }, atMost: { enum: ["to-discuss", "whole"], description: "Highest status it may take.", default: "whole" }, hiddenBy: { type: "array", description: "Recommendations that, when proposed, make this one needless.", items: { $ref: "#/definitions/Identifier", description: "Id of a recommendation." } }, alone: { type: "boolean", description: "true: when proposed, nothing else is: the person's choice is respected.", default: false }, fallback: { type: "boolean", description: "true: proposed only when nothing else can be started.", default: false }, preparatory: { type: "boolean", description: "true: a step that may disappear when a measured ability rises; only such a rule may use \xAB not \xBB over abilities.", default: false }, target: { $ref: "#/definitions/Identifier", description: "Occupation it serves." }, certification: { $ref: "#/definitions/Identifier", description: "Certification it is about." }, scheme: { $ref: "#/definitions/Identifier", description: "Scheme it is about." }, action: { $ref: "#/definitions/Identifier", description: "Action it is about." }, modules: { type: "array", description: "Modules it is made of, in order.", items: { $ref: "#/definitions/Identifier", description: "Id of a module." } }, steps: { type: "array", description: "Steps of the plan.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } } } }, TrainingRule: { type: "object", additionalProperties: false, required: ["certifications", "to-discuss"], description: "How far the training route is open for some certifications.", properties: { certifications: { type: "array", description: "Certifications it is about.", items: { $ref: "#/definitions/Identifier", description: "Key of a certification." } }, whole: { $ref: "#/definitions/Rule", description: "The whole certification in one go; absent for a certification that is not confirmed." }, "by-blocs": { $ref: "#/definitions/Rule", description: "Bloc after bloc; absent when the certification has no blocs." }, "to-discuss": { $ref: "#/definitions/Rule", description: "At least worth a conversation." } } }, Route: { type: "object", additionalProperties: false, required: ["role", "order", "title", "why", "steps", "discussSteps"], description: "Words and steps of a route towards a certification.", properties: { role: { enum: ["before", "main", "beside", "later"], description: "before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career." }, order: { type: "integer", description: "Place among routes that are otherwise equal, smallest first." }, title: { type: "object", additionalProperties: false, required: ["whole", "by-blocs", "to-discuss"], description: "Name shown, by status.", properties: { whole: { $ref: "#/definitions/Text", description: "Status \xAB whole \xBB." }, "by-blocs": { $ref: "#/definitions/Text", description: "Status \xAB by blocs \xBB." }, "to-discuss": { $ref: "#/definitions/Text", description: "Status \xAB to discuss \xBB." } } }, why: { type: "object", additionalProperties: false, required: ["whole", "by-blocs", "to-discuss"], description: "Why it is proposed, by status.", properties: { whole: { $ref: "#/definitions/Text", description: "Status \xAB whole \xBB." }, "by-blocs": { $ref: "#/definitions/Text", description: "Status \xAB by blocs \xBB." }, "to-discuss": { $ref: "#/definitions/Text", description: "Status \xAB to discuss \xBB." } } }, steps: { type: "array", description: "Steps of the plan, when the route is realistic.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } }, discussSteps: { type: "array", description: "Steps of the plan, when the route is to discuss.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } } } }, BlocRules: { type: "object", additionalProperties: false, required: ["discuss", "validate", "confirmed", "tested", "measured"], description: "How experience and tested level meet in a bloc; @bloc stands for the areas and the French of the bloc.", properties: { discuss: { $ref: "#/definitions/Rule", description: "There is something to talk about for VPL." }, validate: { $ref: "#/definitions/Rule", description: "Validating the bloc by VPL is realistic." }, confirmed: { $ref: "#/definitions/Rule", description: "Experience and test agree at the highest level." }, tested: { $ref: "#/definitions/Rule", description: "The tested level alone supports the bloc, whatever the experience." }, measured: { $ref: "#/definitions/Rule", description: "The areas of the bloc were measured." } } }, FollowUp: { type: "object", additionalProperties: false, required: ["id", "after", "title", "text", "questionnaire"], description: "A follow-up meeting.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id." }, after: { $ref: "#/definitions/Delay", description: "When." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, text: { $ref: "#/definitions/Text", description: "What it is for." }, questionnaire: { $ref: "#/definitions/Identifier", description: "Questionnaire used." } } } } };
var ir = { type: "object", additionalProperties: false, required: ["title", "levels", "areas", "combinations"], description: "A test the rules may read: its levels and areas, with the words used in sentences.", properties: { title: { $ref: "#/definitions/Text", description: "Name in a sentence." }, levels: { type: "array", description: "Levels, lowest first.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "A level.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the level." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } }, areas: { type: "array", description: "Areas.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "An area.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the area." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } }, combinations: { type: "array", description: "Combinations of areas.", items: { type: "object", additionalProperties: false, required: ["id", "title"], description: "A combination.", properties: { id: { enum: ["overall", "written", "oral"], description: "Which." }, title: { $ref: "#/definitions/Text", description: "Name in a sentence." } } } } } };
function g(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.fr === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fr" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.en === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "fr" || t === "en")) {
      let r = i[t];
      if (typeof r == "string") {
        if (F(r) < 1) {
          let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (i.fr !== void 0) {
      let t = i.fr;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/fr", schemaPath: "#/properties/fr/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.en !== void 0) {
      let t = i.en;
      if (typeof t == "string") {
        if (F(t) < 1) {
          let r = { instancePath: n + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return g.errors = e, s === 0;
}
function b(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
function at(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.levels === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.areas === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "areas" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.combinations === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "combinations" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "title" || t === "levels" || t === "areas" || t === "combinations")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.title !== void 0 && (g(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.levels !== void 0) {
      let t = i.levels;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let a = { instancePath: n + "/levels/" + o, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.title === void 0) {
              let a = { instancePath: n + "/levels/" + o, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "id" || a === "title")) {
              let p = { instancePath: n + "/levels/" + o, schemaPath: "#/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            l.id !== void 0 && (b(l.id, { instancePath: n + "/levels/" + o + "/id", parentData: l, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), l.title !== void 0 && (g(l.title, { instancePath: n + "/levels/" + o + "/title", parentData: l, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
          } else {
            let a = { instancePath: n + "/levels/" + o, schemaPath: "#/properties/levels/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.areas !== void 0) {
      let t = i.areas;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let a = { instancePath: n + "/areas/" + o, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.title === void 0) {
              let a = { instancePath: n + "/areas/" + o, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "id" || a === "title")) {
              let p = { instancePath: n + "/areas/" + o, schemaPath: "#/properties/areas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            l.id !== void 0 && (b(l.id, { instancePath: n + "/areas/" + o + "/id", parentData: l, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), l.title !== void 0 && (g(l.title, { instancePath: n + "/areas/" + o + "/title", parentData: l, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
          } else {
            let a = { instancePath: n + "/areas/" + o, schemaPath: "#/properties/areas/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.combinations !== void 0) {
      let t = i.combinations;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let a = { instancePath: n + "/combinations/" + o, schemaPath: "#/properties/combinations/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.title === void 0) {
              let a = { instancePath: n + "/combinations/" + o, schemaPath: "#/properties/combinations/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "id" || a === "title")) {
              let p = { instancePath: n + "/combinations/" + o, schemaPath: "#/properties/combinations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (l.id !== void 0) {
              let a = l.id;
              if (!(a === "overall" || a === "written" || a === "oral")) {
                let p = { instancePath: n + "/combinations/" + o + "/id", schemaPath: "#/properties/combinations/items/properties/id/enum", keyword: "enum", params: { allowedValues: ir.properties.combinations.items.properties.id.enum } };
                e === null ? e = [p] : e.push(p), s++;
              }
            }
            l.title !== void 0 && (g(l.title, { instancePath: n + "/combinations/" + o + "/title", parentData: l, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
          } else {
            let a = { instancePath: n + "/combinations/" + o, schemaPath: "#/properties/combinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/combinations", schemaPath: "#/properties/combinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return at.errors = e, s === 0;
}
function pt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "title" || t === "unsure")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (b(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.title !== void 0 && (g(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.unsure !== void 0) {
      let t = i.unsure;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) if (typeof t[o] != "string") {
          let l = { instancePath: n + "/unsure/" + o, schemaPath: "#/properties/unsure/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let r = { instancePath: n + "/unsure", schemaPath: "#/properties/unsure/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pt.errors = e, s === 0;
}
var pe = { description: "A rule: exactly one of its forms. It is evaluated three-valued: met, not met, to check.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { all: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "All must hold." }, any: { type: "array", items: { $ref: "#/definitions/Rule" }, description: "At least one must hold." }, not: { $ref: "#/definitions/Rule" }, always: { const: true, description: "Holds for everybody." }, condition: { type: "string", description: "Id of a named condition, which carries its sentences.", examples: ["french-b1"] }, level: { type: "object", additionalProperties: false, required: ["test", "of", "atLeast"], description: "A tested level: the ability of an area, or of a combination of areas, at or above the cut that opens a level.", properties: { test: { type: "string", description: "Id of the bank.", examples: ["french"] }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.", examples: ["overall"] }, atLeast: { type: "string", description: "Id of the level; @bloc for the level of French of the bloc.", examples: ["b1"] } } }, measured: { type: "object", additionalProperties: false, required: ["test", "of"], description: "Something was measured. Never false: what was not measured is to check.", properties: { test: { type: "string", description: "Id of the bank." }, of: { type: "string", description: "Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc." } } }, experience: { type: "object", additionalProperties: false, required: ["area"], description: "Experience declared in an area, paid or not, in France or elsewhere.", properties: { area: { type: "string", description: "Id of the area; @bloc for every area in which the bloc looks for experience." }, duration: { enum: ["under-1", "1-3", "3-5", "5-10", "over-10"], description: "At least this long, all entries in the area together; any length when absent." }, autonomy: { enum: ["with-help", "alone", "in-charge"], description: "At least this much on one's own." }, recency: { enum: ["over-10", "3-10", "under-3", "now"], description: "At least this recent." } } }, answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { type: ["string", "boolean", "number"], description: "The answer equals this value; yes and true are the same, and no and false." }, includes: { type: "string", description: "The answer (several choices) holds this option." }, atLeast: { type: "number", description: "The answer (a number) reaches this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, eligibility: { type: "string", description: "All conditions of this scheme hold." }, target: { type: "string", description: "The person aims at this occupation." } } };
var _ = { validate: x };
function x(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (Object.keys(i).length > 2) {
      let t = { instancePath: n, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Object.keys(i).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(pe.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.all !== void 0) {
      let t = i.all;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) _.validate(t[o], { instancePath: n + "/all/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.any !== void 0) {
      let t = i.any;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) _.validate(t[o], { instancePath: n + "/any/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.not !== void 0 && (_.validate(i.not, { instancePath: n + "/not", parentData: i, parentDataProperty: "not", rootData: d }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), s = e.length)), i.always !== void 0 && i.always !== true) {
      let t = { instancePath: n + "/always", schemaPath: "#/properties/always/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.condition !== void 0 && typeof i.condition != "string") {
      let t = { instancePath: n + "/condition", schemaPath: "#/properties/condition/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0) {
      let t = i.level;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.test === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "test" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "of" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.atLeast === void 0) {
          let r = { instancePath: n + "/level", schemaPath: "#/properties/level/required", keyword: "required", params: { missingProperty: "atLeast" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "test" || r === "of" || r === "atLeast")) {
          let o = { instancePath: n + "/level", schemaPath: "#/properties/level/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.test !== void 0 && typeof t.test != "string") {
          let r = { instancePath: n + "/level/test", schemaPath: "#/properties/level/properties/test/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of !== void 0 && typeof t.of != "string") {
          let r = { instancePath: n + "/level/of", schemaPath: "#/properties/level/properties/of/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.atLeast !== void 0 && typeof t.atLeast != "string") {
          let r = { instancePath: n + "/level/atLeast", schemaPath: "#/properties/level/properties/atLeast/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.measured !== void 0) {
      let t = i.measured;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.test === void 0) {
          let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/required", keyword: "required", params: { missingProperty: "test" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of === void 0) {
          let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/required", keyword: "required", params: { missingProperty: "of" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "test" || r === "of")) {
          let o = { instancePath: n + "/measured", schemaPath: "#/properties/measured/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.test !== void 0 && typeof t.test != "string") {
          let r = { instancePath: n + "/measured/test", schemaPath: "#/properties/measured/properties/test/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.of !== void 0 && typeof t.of != "string") {
          let r = { instancePath: n + "/measured/of", schemaPath: "#/properties/measured/properties/of/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.experience !== void 0) {
      let t = i.experience;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.area === void 0) {
          let r = { instancePath: n + "/experience", schemaPath: "#/properties/experience/required", keyword: "required", params: { missingProperty: "area" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "area" || r === "duration" || r === "autonomy" || r === "recency")) {
          let o = { instancePath: n + "/experience", schemaPath: "#/properties/experience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.area !== void 0 && typeof t.area != "string") {
          let r = { instancePath: n + "/experience/area", schemaPath: "#/properties/experience/properties/area/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.duration !== void 0) {
          let r = t.duration;
          if (!(r === "under-1" || r === "1-3" || r === "3-5" || r === "5-10" || r === "over-10")) {
            let o = { instancePath: n + "/experience/duration", schemaPath: "#/properties/experience/properties/duration/enum", keyword: "enum", params: { allowedValues: pe.properties.experience.properties.duration.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.autonomy !== void 0) {
          let r = t.autonomy;
          if (!(r === "with-help" || r === "alone" || r === "in-charge")) {
            let o = { instancePath: n + "/experience/autonomy", schemaPath: "#/properties/experience/properties/autonomy/enum", keyword: "enum", params: { allowedValues: pe.properties.experience.properties.autonomy.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.recency !== void 0) {
          let r = t.recency;
          if (!(r === "over-10" || r === "3-10" || r === "under-3" || r === "now")) {
            let o = { instancePath: n + "/experience/recency", schemaPath: "#/properties/experience/properties/recency/enum", keyword: "enum", params: { allowedValues: pe.properties.experience.properties.recency.enum } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/experience", schemaPath: "#/properties/experience/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answer !== void 0 && typeof i.answer != "string") {
      let t = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.is !== void 0) {
      let t = i.is;
      if (typeof t != "string" && typeof t != "boolean" && !(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: pe.properties.is.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.includes !== void 0 && typeof i.includes != "string") {
      let t = { instancePath: n + "/includes", schemaPath: "#/properties/includes/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.atLeast !== void 0) {
      let t = i.atLeast;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answered !== void 0 && typeof i.answered != "boolean") {
      let t = { instancePath: n + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.eligibility !== void 0 && typeof i.eligibility != "string") {
      let t = { instancePath: n + "/eligibility", schemaPath: "#/properties/eligibility/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.target !== void 0 && typeof i.target != "string") {
      let t = { instancePath: n + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return x.errors = e, s === 0;
}
function lt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.sentence === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentence" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.missing === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.open === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.rule === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "sentence" || t === "missing" || t === "open" || t === "rule" || t === "changeable")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.sentence !== void 0 && (g(i.sentence, { instancePath: n + "/sentence", parentData: i, parentDataProperty: "sentence", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.missing !== void 0 && (g(i.missing, { instancePath: n + "/missing", parentData: i, parentDataProperty: "missing", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.open !== void 0 && (g(i.open, { instancePath: n + "/open", parentData: i, parentDataProperty: "open", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.rule !== void 0 && (x(i.rule, { instancePath: n + "/rule", parentData: i, parentDataProperty: "rule", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.changeable !== void 0 && typeof i.changeable != "boolean") {
      let t = { instancePath: n + "/changeable", schemaPath: "#/properties/changeable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lt.errors = e, s === 0;
}
function dt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.discuss === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discuss" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.validate === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validate" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.confirmed === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confirmed" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.tested === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tested" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.measured === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measured" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "discuss" || t === "validate" || t === "confirmed" || t === "tested" || t === "measured")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    i.discuss !== void 0 && (x(i.discuss, { instancePath: n + "/discuss", parentData: i, parentDataProperty: "discuss", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.validate !== void 0 && (x(i.validate, { instancePath: n + "/validate", parentData: i, parentDataProperty: "validate", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.confirmed !== void 0 && (x(i.confirmed, { instancePath: n + "/confirmed", parentData: i, parentDataProperty: "confirmed", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.tested !== void 0 && (x(i.tested, { instancePath: n + "/tested", parentData: i, parentDataProperty: "tested", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.measured !== void 0 && (x(i.measured, { instancePath: n + "/measured", parentData: i, parentDataProperty: "measured", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dt.errors = e, s === 0;
}
function ct(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.certifications === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certifications" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i["to-discuss"] === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to-discuss" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "certifications" || t === "whole" || t === "by-blocs" || t === "to-discuss")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.certifications !== void 0) {
      let t = i.certifications;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) b(t[o], { instancePath: n + "/certifications/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.whole !== void 0 && (x(i.whole, { instancePath: n + "/whole", parentData: i, parentDataProperty: "whole", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i["by-blocs"] !== void 0 && (x(i["by-blocs"], { instancePath: n + "/by-blocs", parentData: i, parentDataProperty: "by-blocs", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i["to-discuss"] !== void 0 && (x(i["to-discuss"], { instancePath: n + "/to-discuss", parentData: i, parentDataProperty: "to-discuss", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ct.errors = e, s === 0;
}
var sr = { type: "object", additionalProperties: false, required: ["role", "order", "title", "why", "steps", "discussSteps"], description: "Words and steps of a route towards a certification.", properties: { role: { enum: ["before", "main", "beside", "later"], description: "before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career." }, order: { type: "integer", description: "Place among routes that are otherwise equal, smallest first." }, title: { type: "object", additionalProperties: false, required: ["whole", "by-blocs", "to-discuss"], description: "Name shown, by status.", properties: { whole: { $ref: "#/definitions/Text", description: "Status \xAB whole \xBB." }, "by-blocs": { $ref: "#/definitions/Text", description: "Status \xAB by blocs \xBB." }, "to-discuss": { $ref: "#/definitions/Text", description: "Status \xAB to discuss \xBB." } } }, why: { type: "object", additionalProperties: false, required: ["whole", "by-blocs", "to-discuss"], description: "Why it is proposed, by status.", properties: { whole: { $ref: "#/definitions/Text", description: "Status \xAB whole \xBB." }, "by-blocs": { $ref: "#/definitions/Text", description: "Status \xAB by blocs \xBB." }, "to-discuss": { $ref: "#/definitions/Text", description: "Status \xAB to discuss \xBB." } } }, steps: { type: "array", description: "Steps of the plan, when the route is realistic.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } }, discussSteps: { type: "array", description: "Steps of the plan, when the route is to discuss.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } } } };
var nr = { type: "object", additionalProperties: false, required: ["id", "horizon", "after", "text"], description: "A step of the action plan.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the step." }, horizon: { enum: ["short", "medium", "long"], description: "Horizon of the plan." }, after: { $ref: "#/definitions/Delay", description: "When, counted from today." }, text: { $ref: "#/definitions/Text", description: "What is done, by whom." }, retest: { type: "boolean", description: "true for a new positioning.", default: false } } };
function V(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "days" || t === "weeks" || t === "months")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.days !== void 0) {
      let t = i.days;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.weeks !== void 0) {
      let t = i.weeks;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/weeks", schemaPath: "#/properties/weeks/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/weeks", schemaPath: "#/properties/weeks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.months !== void 0) {
      let t = i.months;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/months", schemaPath: "#/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
function M(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.horizon === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "horizon" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.after === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "horizon" || t === "after" || t === "text" || t === "retest")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (b(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.horizon !== void 0) {
      let t = i.horizon;
      if (!(t === "short" || t === "medium" || t === "long")) {
        let r = { instancePath: n + "/horizon", schemaPath: "#/properties/horizon/enum", keyword: "enum", params: { allowedValues: nr.properties.horizon.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.after !== void 0 && (V(i.after, { instancePath: n + "/after", parentData: i, parentDataProperty: "after", rootData: d }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), i.text !== void 0 && (g(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.retest !== void 0 && typeof i.retest != "boolean") {
      let t = { instancePath: n + "/retest", schemaPath: "#/properties/retest/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
function X(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.role === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.order === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.why === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.steps === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.discussSteps === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discussSteps" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "role" || t === "order" || t === "title" || t === "why" || t === "steps" || t === "discussSteps")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.role !== void 0) {
      let t = i.role;
      if (!(t === "before" || t === "main" || t === "beside" || t === "later")) {
        let r = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: sr.properties.role.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.order !== void 0) {
      let t = i.order;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0) {
      let t = i.title;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.whole === void 0) {
          let r = { instancePath: n + "/title", schemaPath: "#/properties/title/required", keyword: "required", params: { missingProperty: "whole" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["by-blocs"] === void 0) {
          let r = { instancePath: n + "/title", schemaPath: "#/properties/title/required", keyword: "required", params: { missingProperty: "by-blocs" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["to-discuss"] === void 0) {
          let r = { instancePath: n + "/title", schemaPath: "#/properties/title/required", keyword: "required", params: { missingProperty: "to-discuss" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "whole" || r === "by-blocs" || r === "to-discuss")) {
          let o = { instancePath: n + "/title", schemaPath: "#/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        t.whole !== void 0 && (g(t.whole, { instancePath: n + "/title/whole", parentData: t, parentDataProperty: "whole", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t["by-blocs"] !== void 0 && (g(t["by-blocs"], { instancePath: n + "/title/by-blocs", parentData: t, parentDataProperty: "by-blocs", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t["to-discuss"] !== void 0 && (g(t["to-discuss"], { instancePath: n + "/title/to-discuss", parentData: t, parentDataProperty: "to-discuss", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
      } else {
        let r = { instancePath: n + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.why !== void 0) {
      let t = i.why;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.whole === void 0) {
          let r = { instancePath: n + "/why", schemaPath: "#/properties/why/required", keyword: "required", params: { missingProperty: "whole" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["by-blocs"] === void 0) {
          let r = { instancePath: n + "/why", schemaPath: "#/properties/why/required", keyword: "required", params: { missingProperty: "by-blocs" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t["to-discuss"] === void 0) {
          let r = { instancePath: n + "/why", schemaPath: "#/properties/why/required", keyword: "required", params: { missingProperty: "to-discuss" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "whole" || r === "by-blocs" || r === "to-discuss")) {
          let o = { instancePath: n + "/why", schemaPath: "#/properties/why/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        t.whole !== void 0 && (g(t.whole, { instancePath: n + "/why/whole", parentData: t, parentDataProperty: "whole", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t["by-blocs"] !== void 0 && (g(t["by-blocs"], { instancePath: n + "/why/by-blocs", parentData: t, parentDataProperty: "by-blocs", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t["to-discuss"] !== void 0 && (g(t["to-discuss"], { instancePath: n + "/why/to-discuss", parentData: t, parentDataProperty: "to-discuss", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
      } else {
        let r = { instancePath: n + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.steps !== void 0) {
      let t = i.steps;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) M(t[o], { instancePath: n + "/steps/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.discussSteps !== void 0) {
      let t = i.discussSteps;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) M(t[o], { instancePath: n + "/discussSteps/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/discussSteps", schemaPath: "#/properties/discussSteps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
var le = { type: "object", additionalProperties: false, required: ["id", "kind", "role", "order", "title", "why", "when", "steps"], description: "A recommendation that is proposed when its rule holds.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the recommendation." }, kind: { enum: ["complete-positioning", "french", "digital", "basic-skills", "level-2", "childminder-steps", "apprenticeship", "peer-support", "workshop", "immersion-visit", "short-training", "employment-support", "common-core", "progression", "bridge", "diploma", "scheme", "first-step", "respected-choice"], description: "Sort of recommendation." }, role: { enum: ["before", "main", "beside", "later"], description: "before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career." }, order: { type: "integer", description: "Place among recommendations of the same role, smallest first." }, title: { $ref: "#/definitions/Text", description: "Name shown." }, why: { $ref: "#/definitions/Text", description: "Why it is proposed, in one sentence." }, when: { $ref: "#/definitions/Rule", description: "When it is proposed." }, whenOpen: { enum: ["never", "measured", "always"], description: "Shown as something to discuss when the rule is to check: never, when measured evidence leaves it open, or always.", default: "never" }, atMost: { enum: ["to-discuss", "whole"], description: "Highest status it may take.", default: "whole" }, hiddenBy: { type: "array", description: "Recommendations that, when proposed, make this one needless.", items: { $ref: "#/definitions/Identifier", description: "Id of a recommendation." } }, alone: { type: "boolean", description: "true: when proposed, nothing else is: the person's choice is respected.", default: false }, fallback: { type: "boolean", description: "true: proposed only when nothing else can be started.", default: false }, preparatory: { type: "boolean", description: "true: a step that may disappear when a measured ability rises; only such a rule may use \xAB not \xBB over abilities.", default: false }, target: { $ref: "#/definitions/Identifier", description: "Occupation it serves." }, certification: { $ref: "#/definitions/Identifier", description: "Certification it is about." }, scheme: { $ref: "#/definitions/Identifier", description: "Scheme it is about." }, action: { $ref: "#/definitions/Identifier", description: "Action it is about." }, modules: { type: "array", description: "Modules it is made of, in order.", items: { $ref: "#/definitions/Identifier", description: "Id of a module." } }, steps: { type: "array", description: "Steps of the plan.", items: { $ref: "#/definitions/StepTemplate", description: "A step." } } } };
function mt(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.kind === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.role === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.order === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.why === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.when === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.steps === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(le.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (b(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.kind !== void 0) {
      let t = i.kind;
      if (!(t === "complete-positioning" || t === "french" || t === "digital" || t === "basic-skills" || t === "level-2" || t === "childminder-steps" || t === "apprenticeship" || t === "peer-support" || t === "workshop" || t === "immersion-visit" || t === "short-training" || t === "employment-support" || t === "common-core" || t === "progression" || t === "bridge" || t === "diploma" || t === "scheme" || t === "first-step" || t === "respected-choice")) {
        let r = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.kind.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.role !== void 0) {
      let t = i.role;
      if (!(t === "before" || t === "main" || t === "beside" || t === "later")) {
        let r = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: le.properties.role.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.order !== void 0) {
      let t = i.order;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && (g(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.why !== void 0 && (g(i.why, { instancePath: n + "/why", parentData: i, parentDataProperty: "why", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.when !== void 0 && (x(i.when, { instancePath: n + "/when", parentData: i, parentDataProperty: "when", rootData: d }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), i.whenOpen !== void 0) {
      let t = i.whenOpen;
      if (!(t === "never" || t === "measured" || t === "always")) {
        let r = { instancePath: n + "/whenOpen", schemaPath: "#/properties/whenOpen/enum", keyword: "enum", params: { allowedValues: le.properties.whenOpen.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.atMost !== void 0) {
      let t = i.atMost;
      if (!(t === "to-discuss" || t === "whole")) {
        let r = { instancePath: n + "/atMost", schemaPath: "#/properties/atMost/enum", keyword: "enum", params: { allowedValues: le.properties.atMost.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.hiddenBy !== void 0) {
      let t = i.hiddenBy;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) b(t[o], { instancePath: n + "/hiddenBy/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/hiddenBy", schemaPath: "#/properties/hiddenBy/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.alone !== void 0 && typeof i.alone != "boolean") {
      let t = { instancePath: n + "/alone", schemaPath: "#/properties/alone/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.fallback !== void 0 && typeof i.fallback != "boolean") {
      let t = { instancePath: n + "/fallback", schemaPath: "#/properties/fallback/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.preparatory !== void 0 && typeof i.preparatory != "boolean") {
      let t = { instancePath: n + "/preparatory", schemaPath: "#/properties/preparatory/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.target !== void 0 && (b(i.target, { instancePath: n + "/target", parentData: i, parentDataProperty: "target", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.certification !== void 0 && (b(i.certification, { instancePath: n + "/certification", parentData: i, parentDataProperty: "certification", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.scheme !== void 0 && (b(i.scheme, { instancePath: n + "/scheme", parentData: i, parentDataProperty: "scheme", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.action !== void 0 && (b(i.action, { instancePath: n + "/action", parentData: i, parentDataProperty: "action", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.modules !== void 0) {
      let t = i.modules;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) b(t[o], { instancePath: n + "/modules/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.steps !== void 0) {
      let t = i.steps;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) M(t[o], { instancePath: n + "/steps/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mt.errors = e, s === 0;
}
function ft(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.after === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.questionnaire === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "questionnaire" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "after" || t === "title" || t === "text" || t === "questionnaire")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    i.id !== void 0 && (b(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), i.after !== void 0 && (V(i.after, { instancePath: n + "/after", parentData: i, parentDataProperty: "after", rootData: d }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), i.title !== void 0 && (g(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.text !== void 0 && (g(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), i.questionnaire !== void 0 && (b(i.questionnaire, { instancePath: n + "/questionnaire", parentData: i, parentDataProperty: "questionnaire", rootData: d }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ft.errors = e, s === 0;
}
function Ht(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.thresholds === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "thresholds" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.measures === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.questions === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "questions" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.conditions === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.blocRules === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocRules" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.training === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.routes === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "routes" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.recommendations === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendations" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.ranking === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ranking" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.phrases === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phrases" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(St.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.thresholds !== void 0) {
      let t = i.thresholds;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.met === void 0) {
          let r = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/required", keyword: "required", params: { missingProperty: "met" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.notMet === void 0) {
          let r = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/required", keyword: "required", params: { missingProperty: "notMet" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "met" || r === "notMet")) {
          let o = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.met !== void 0) {
          let r = t.met;
          if (typeof r == "number" && isFinite(r)) {
            if (r > 1 || isNaN(r)) {
              let o = { instancePath: n + "/thresholds/met", schemaPath: "#/properties/thresholds/properties/met/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r <= 0.5 || isNaN(r)) {
              let o = { instancePath: n + "/thresholds/met", schemaPath: "#/properties/thresholds/properties/met/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0.5 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/thresholds/met", schemaPath: "#/properties/thresholds/properties/met/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.notMet !== void 0) {
          let r = t.notMet;
          if (typeof r == "number" && isFinite(r)) {
            if (r < 0 || isNaN(r)) {
              let o = { instancePath: n + "/thresholds/notMet", schemaPath: "#/properties/thresholds/properties/notMet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r >= 0.5 || isNaN(r)) {
              let o = { instancePath: n + "/thresholds/notMet", schemaPath: "#/properties/thresholds/properties/notMet/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 0.5 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: n + "/thresholds/notMet", schemaPath: "#/properties/thresholds/properties/notMet/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.measures !== void 0) {
      let t = i.measures;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let r in t) at(t[r], { instancePath: n + "/measures/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: d }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length);
      else {
        let r = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.questions !== void 0) {
      let t = i.questions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) pt(t[o], { instancePath: n + "/questions/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.conditions !== void 0) {
      let t = i.conditions;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let r in t) lt(t[r], { instancePath: n + "/conditions/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: d }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length);
      else {
        let r = { instancePath: n + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.blocRules !== void 0 && (dt(i.blocRules, { instancePath: n + "/blocRules", parentData: i, parentDataProperty: "blocRules", rootData: d }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), i.training !== void 0) {
      let t = i.training;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) ct(t[o], { instancePath: n + "/training/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.routes !== void 0) {
      let t = i.routes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.training === void 0) {
          let r = { instancePath: n + "/routes", schemaPath: "#/properties/routes/required", keyword: "required", params: { missingProperty: "training" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.vpl === void 0) {
          let r = { instancePath: n + "/routes", schemaPath: "#/properties/routes/required", keyword: "required", params: { missingProperty: "vpl" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "training" || r === "vpl")) {
          let o = { instancePath: n + "/routes", schemaPath: "#/properties/routes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        t.training !== void 0 && (X(t.training, { instancePath: n + "/routes/training", parentData: t, parentDataProperty: "training", rootData: d }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.vpl !== void 0 && (X(t.vpl, { instancePath: n + "/routes/vpl", parentData: t, parentDataProperty: "vpl", rootData: d }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length));
      } else {
        let r = { instancePath: n + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.recommendations !== void 0) {
      let t = i.recommendations;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) mt(t[o], { instancePath: n + "/recommendations/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/recommendations", schemaPath: "#/properties/recommendations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.ranking !== void 0) {
      let t = i.ranking;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (!(l === "role" || l === "target" || l === "recognition" || l === "status" || l === "certainty" || l === "order")) {
            let a = { instancePath: n + "/ranking/" + o, schemaPath: "#/properties/ranking/items/enum", keyword: "enum", params: { allowedValues: St.properties.ranking.items.enum } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/ranking", schemaPath: "#/properties/ranking/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.plan !== void 0) {
      let t = i.plan;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.retestAfter === void 0) {
          let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "retestAfter" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.stepsPerHorizon === void 0) {
          let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "stepsPerHorizon" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.followUps === void 0) {
          let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "followUps" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "retestAfter" || r === "stepsPerHorizon" || r === "followUps")) {
          let o = { instancePath: n + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.retestAfter !== void 0 && (V(t.retestAfter, { instancePath: n + "/plan/retestAfter", parentData: t, parentDataProperty: "retestAfter", rootData: d }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.stepsPerHorizon !== void 0) {
          let r = t.stepsPerHorizon;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/plan/stepsPerHorizon", schemaPath: "#/properties/plan/properties/stepsPerHorizon/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let o = { instancePath: n + "/plan/stepsPerHorizon", schemaPath: "#/properties/plan/properties/stepsPerHorizon/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.followUps !== void 0) {
          let r = t.followUps;
          if (Array.isArray(r)) {
            let o = r.length;
            for (let l = 0; l < o; l++) ft(r[l], { instancePath: n + "/plan/followUps/" + l, parentData: r, parentDataProperty: l, rootData: d }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length);
          } else {
            let o = { instancePath: n + "/plan/followUps", schemaPath: "#/properties/plan/properties/followUps/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.phrases !== void 0) {
      let t = i.phrases;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let r in t) g(t[r], { instancePath: n + "/phrases/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: d }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      else {
        let r = { instancePath: n + "/phrases", schemaPath: "#/properties/phrases/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ht.errors = e, s === 0;
}
var gr = Ut;
var qt = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://schemas.coeps.org/positioning/1/questionnaire.schema.json", title: "QuestionnaireFile", description: "A questionnaire: intake, self-assessment, follow-up. Every question can be skipped.", type: "object", additionalProperties: false, required: ["format", "id", "version", "title", "defaultLanguage", "sections"], properties: { format: { const: 1, description: "Version of the file format." }, id: { $ref: "#/definitions/Identifier", description: "Id of the questionnaire." }, version: { type: "string", description: "Semantic version.", pattern: "^\\d+\\.\\d+\\.\\d+$" }, title: { $ref: "#/definitions/Text", description: "Name shown." }, description: { $ref: "#/definitions/Text", description: "What it is for, shown before it." }, audience: { enum: ["counsellor", "person"], description: "Who holds the keyboard: a conversation led by the counsellor, or the person.", default: "person" }, defaultLanguage: { type: "string", description: "Language of plain strings.", pattern: "^[a-z]{2}$" }, minutes: { type: "number", description: "Usual length in minutes." }, use: { enum: ["rules", "report", "conversation"], description: "rules: answers may be read by conditions. report: shown beside results only. conversation: never read by any rule.", default: "rules" }, stopAfter: { type: "object", additionalProperties: false, required: ["option", "count"], description: "Stops a family of questions kindly.", properties: { option: { type: "string", description: "Option that counts." }, count: { type: "integer", description: "So many in a row inside a family end that family.", minimum: 1 } } }, sections: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "questions"], description: "A group of questions on one theme.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id of the section." }, title: { $ref: "#/definitions/Text", description: "Heading." }, notice: { $ref: "#/definitions/Text", description: "Shown at the head of the section, for example about not naming third persons." }, questions: { type: "array", items: { $ref: "#/definitions/Question" }, description: "The questions, in order.", minItems: 1 } } }, description: "The questionnaire, in order.", minItems: 1 } }, definitions: { Identifier: { type: "string", pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", description: "An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.", examples: ["fr-read-a2-003"] }, Text: { description: "A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.", anyOf: [{ type: "string", minLength: 1, description: "The text, in the bank's default language." }, { type: "object", minProperties: 1, propertyNames: { pattern: "^[a-z]{2}$" }, additionalProperties: { type: "string", minLength: 1 }, description: 'One text per language, for example { fr: "\u2026", en: "\u2026" }.' }], tsType: "string | { [language: string]: string }" }, Condition: { description: "A condition on what was answered: one answer, or a combination.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { description: "The answer must equal this value.", type: ["string", "boolean", "number"] }, includes: { type: "string", description: "The answer (several choices) must hold this option." }, atLeast: { type: "number", description: "The answer (a number, or the position of an ordered option) must reach this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, target: { type: "string", description: "The person aims at this occupation." }, all: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "All must hold.", minItems: 1 }, any: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "At least one must hold.", minItems: 1 }, not: { $ref: "#/definitions/Condition", description: "Must not hold." } } }, Option: { type: "object", additionalProperties: false, required: ["id", "text"], description: "A choice.", properties: { id: { type: "string", description: "Id of the option.", pattern: "^[A-Za-z0-9-]+$" }, text: { $ref: "#/definitions/Text", description: "Text of the option." }, value: { type: "number", description: "Number of the option, when answers are compared or counted." }, exclusive: { type: "boolean", description: "Taking it empties the other choices (for example \xAB none \xBB)." } } }, Question: { type: "object", additionalProperties: false, required: ["id", "type", "text"], description: "One question.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id, unique over all questionnaires." }, type: { enum: ["single", "multiple", "yes-no", "scale", "text", "number", "month", "entries"], description: "single: one option. multiple: several. yes-no. scale: ordered options. text: own words. number. month: year and month. entries: a list of records, each with the fields below." }, text: { $ref: "#/definitions/Text", description: "The question." }, help: { $ref: "#/definitions/Text", description: "A line of help." }, notice: { $ref: "#/definitions/Text", description: "A caution shown with the question." }, options: { type: "array", items: { $ref: "#/definitions/Option" }, description: "Choices of single, multiple and scale.", minItems: 2 }, optionsFrom: { enum: ["occupations", "areas", "activities", "languages"], description: "Takes the choices from the catalogue or the technical bank instead of listing them." }, fields: { type: "array", items: { $ref: "#/definitions/Question" }, description: "Fields of one record of type entries.", minItems: 1 }, max: { type: "integer", description: "Most records or choices.", minimum: 1 }, family: { type: "string", description: "Family of statements, for stopAfter and for the place it is shown." }, scale: { type: "string", description: "Area the statement is about (bank/area).", examples: ["french/reading"] }, level: { type: "string", description: "Level the statement describes." }, canDo: { type: "string", description: "Can-do line the statement repeats." }, personal: { type: "boolean", description: "true: free text that may be erased alone; kept beside the chain of events." }, when: { $ref: "#/definitions/Condition", description: "Asked only when this holds." }, minimum: { type: "number", description: "Smallest number." }, maximum: { type: "number", description: "Largest number." } } } } };
function W(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (typeof i == "string") {
    if (!Q.test(i)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
function $(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0, t = s, r = false, o = s;
  if (typeof i == "string") {
    if (F(i) < 1) {
      let p = { instancePath: n, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  var l = o === s;
  if (r = r || l, !r) {
    let p = s;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (Object.keys(i).length < 1) {
        let h = { instancePath: n, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
        e === null ? e = [h] : e.push(h), s++;
      }
      for (let h in i) {
        let v = s;
        if (typeof h == "string" && !K.test(h)) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, propertyName: h };
          e === null ? e = [y] : e.push(y), s++;
        }
        var a = v === s;
        if (!a) {
          let y = { instancePath: n, schemaPath: "#/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
      for (let h in i) {
        let v = i[h];
        if (typeof v == "string") {
          if (F(v) < 1) {
            let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [y] : e.push(y), s++;
          }
        } else {
          let y = { instancePath: n + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      e === null ? e = [h] : e.push(h), s++;
    }
    var l = p === s;
    r = r || l;
  }
  if (r) s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), s++;
  }
  return $.errors = e, s === 0;
}
var At = { type: "object", additionalProperties: false, required: ["id", "type", "text"], description: "One question.", properties: { id: { $ref: "#/definitions/Identifier", description: "Id, unique over all questionnaires." }, type: { enum: ["single", "multiple", "yes-no", "scale", "text", "number", "month", "entries"], description: "single: one option. multiple: several. yes-no. scale: ordered options. text: own words. number. month: year and month. entries: a list of records, each with the fields below." }, text: { $ref: "#/definitions/Text", description: "The question." }, help: { $ref: "#/definitions/Text", description: "A line of help." }, notice: { $ref: "#/definitions/Text", description: "A caution shown with the question." }, options: { type: "array", items: { $ref: "#/definitions/Option" }, description: "Choices of single, multiple and scale.", minItems: 2 }, optionsFrom: { enum: ["occupations", "areas", "activities", "languages"], description: "Takes the choices from the catalogue or the technical bank instead of listing them." }, fields: { type: "array", items: { $ref: "#/definitions/Question" }, description: "Fields of one record of type entries.", minItems: 1 }, max: { type: "integer", description: "Most records or choices.", minimum: 1 }, family: { type: "string", description: "Family of statements, for stopAfter and for the place it is shown." }, scale: { type: "string", description: "Area the statement is about (bank/area).", examples: ["french/reading"] }, level: { type: "string", description: "Level the statement describes." }, canDo: { type: "string", description: "Can-do line the statement repeats." }, personal: { type: "boolean", description: "true: free text that may be erased alone; kept beside the chain of events." }, when: { $ref: "#/definitions/Condition", description: "Asked only when this holds." }, minimum: { type: "number", description: "Smallest number." }, maximum: { type: "number", description: "Largest number." } } };
function ut(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!(t === "id" || t === "text" || t === "value" || t === "exclusive")) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == "string") {
        if (!yt.test(t)) {
          let r = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.text !== void 0 && ($(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.value !== void 0) {
      let t = i.value;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.exclusive !== void 0 && typeof i.exclusive != "boolean") {
      let t = { instancePath: n + "/exclusive", schemaPath: "#/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ut.errors = e, s === 0;
}
var Et = { description: "A condition on what was answered: one answer, or a combination.", type: "object", minProperties: 1, maxProperties: 2, additionalProperties: false, properties: { answer: { type: "string", description: "Id of a question.", examples: ["schooled-in-french"] }, is: { description: "The answer must equal this value.", type: ["string", "boolean", "number"] }, includes: { type: "string", description: "The answer (several choices) must hold this option." }, atLeast: { type: "number", description: "The answer (a number, or the position of an ordered option) must reach this value." }, answered: { type: "boolean", description: "true: the question has an answer; false: it was skipped or not asked." }, target: { type: "string", description: "The person aims at this occupation." }, all: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "All must hold.", minItems: 1 }, any: { type: "array", items: { $ref: "#/definitions/Condition" }, description: "At least one must hold.", minItems: 1 }, not: { $ref: "#/definitions/Condition", description: "Must not hold." } } };
var G = { validate: ce };
function ce(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (Object.keys(i).length > 2) {
      let t = { instancePath: n, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Object.keys(i).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(Et.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.answer !== void 0 && typeof i.answer != "string") {
      let t = { instancePath: n + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.is !== void 0) {
      let t = i.is;
      if (typeof t != "string" && typeof t != "boolean" && !(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: Et.properties.is.type } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.includes !== void 0 && typeof i.includes != "string") {
      let t = { instancePath: n + "/includes", schemaPath: "#/properties/includes/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.atLeast !== void 0) {
      let t = i.atLeast;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.answered !== void 0 && typeof i.answered != "boolean") {
      let t = { instancePath: n + "/answered", schemaPath: "#/properties/answered/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.target !== void 0 && typeof i.target != "string") {
      let t = { instancePath: n + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.all !== void 0) {
      let t = i.all;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) G.validate(t[o], { instancePath: n + "/all/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? G.validate.errors : e.concat(G.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.any !== void 0) {
      let t = i.any;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) G.validate(t[o], { instancePath: n + "/any/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? G.validate.errors : e.concat(G.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    i.not !== void 0 && (G.validate(i.not, { instancePath: n + "/not", parentData: i, parentDataProperty: "not", rootData: d }) || (e = e === null ? G.validate.errors : e.concat(G.validate.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ce.errors = e, s === 0;
}
var It = { validate: me };
function me(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.text === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(At.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.id !== void 0 && (W(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), i.type !== void 0) {
      let t = i.type;
      if (!(t === "single" || t === "multiple" || t === "yes-no" || t === "scale" || t === "text" || t === "number" || t === "month" || t === "entries")) {
        let r = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: At.properties.type.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.text !== void 0 && ($(i.text, { instancePath: n + "/text", parentData: i, parentDataProperty: "text", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.help !== void 0 && ($(i.help, { instancePath: n + "/help", parentData: i, parentDataProperty: "help", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.notice !== void 0 && ($(i.notice, { instancePath: n + "/notice", parentData: i, parentDataProperty: "notice", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length < 2) {
          let o = { instancePath: n + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) ut(t[o], { instancePath: n + "/options/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.optionsFrom !== void 0) {
      let t = i.optionsFrom;
      if (!(t === "occupations" || t === "areas" || t === "activities" || t === "languages")) {
        let r = { instancePath: n + "/optionsFrom", schemaPath: "#/properties/optionsFrom/enum", keyword: "enum", params: { allowedValues: At.properties.optionsFrom.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.fields !== void 0) {
      let t = i.fields;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) It.validate(t[o], { instancePath: n + "/fields/" + o, parentData: t, parentDataProperty: o, rootData: d }) || (e = e === null ? It.validate.errors : e.concat(It.validate.errors), s = e.length);
      } else {
        let r = { instancePath: n + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.max !== void 0) {
      let t = i.max;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: n + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.family !== void 0 && typeof i.family != "string") {
      let t = { instancePath: n + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.scale !== void 0 && typeof i.scale != "string") {
      let t = { instancePath: n + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.level !== void 0 && typeof i.level != "string") {
      let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.canDo !== void 0 && typeof i.canDo != "string") {
      let t = { instancePath: n + "/canDo", schemaPath: "#/properties/canDo/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.personal !== void 0 && typeof i.personal != "boolean") {
      let t = { instancePath: n + "/personal", schemaPath: "#/properties/personal/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.when !== void 0 && (ce(i.when, { instancePath: n + "/when", parentData: i, parentDataProperty: "when", rootData: d }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), i.minimum !== void 0) {
      let t = i.minimum;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.maximum !== void 0) {
      let t = i.maximum;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return me.errors = e, s === 0;
}
function Ut(i, { instancePath: n = "", parentData: f, parentDataProperty: u, rootData: d = i } = {}) {
  let e = null, s = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.format === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.defaultLanguage === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultLanguage" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.sections === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in i) if (!j.call(qt.properties, t)) {
      let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (i.format !== void 0 && i.format !== 1) {
      let t = { instancePath: n + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (i.id !== void 0 && (W(i.id, { instancePath: n + "/id", parentData: i, parentDataProperty: "id", rootData: d }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), i.version !== void 0) {
      let t = i.version;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.title !== void 0 && ($(i.title, { instancePath: n + "/title", parentData: i, parentDataProperty: "title", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.description !== void 0 && ($(i.description, { instancePath: n + "/description", parentData: i, parentDataProperty: "description", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), i.audience !== void 0) {
      let t = i.audience;
      if (!(t === "counsellor" || t === "person")) {
        let r = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: qt.properties.audience.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.defaultLanguage !== void 0) {
      let t = i.defaultLanguage;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: n + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.minutes !== void 0) {
      let t = i.minutes;
      if (!(typeof t == "number" && isFinite(t))) {
        let r = { instancePath: n + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.use !== void 0) {
      let t = i.use;
      if (!(t === "rules" || t === "report" || t === "conversation")) {
        let r = { instancePath: n + "/use", schemaPath: "#/properties/use/enum", keyword: "enum", params: { allowedValues: qt.properties.use.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.stopAfter !== void 0) {
      let t = i.stopAfter;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.option === void 0) {
          let r = { instancePath: n + "/stopAfter", schemaPath: "#/properties/stopAfter/required", keyword: "required", params: { missingProperty: "option" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.count === void 0) {
          let r = { instancePath: n + "/stopAfter", schemaPath: "#/properties/stopAfter/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in t) if (!(r === "option" || r === "count")) {
          let o = { instancePath: n + "/stopAfter", schemaPath: "#/properties/stopAfter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.option !== void 0 && typeof t.option != "string") {
          let r = { instancePath: n + "/stopAfter/option", schemaPath: "#/properties/stopAfter/properties/option/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.count !== void 0) {
          let r = t.count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let o = { instancePath: n + "/stopAfter/count", schemaPath: "#/properties/stopAfter/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let o = { instancePath: n + "/stopAfter/count", schemaPath: "#/properties/stopAfter/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/stopAfter", schemaPath: "#/properties/stopAfter/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (i.sections !== void 0) {
      let t = i.sections;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let l = t[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let a = { instancePath: n + "/sections/" + o, schemaPath: "#/properties/sections/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l.questions === void 0) {
              let a = { instancePath: n + "/sections/" + o, schemaPath: "#/properties/sections/items/required", keyword: "required", params: { missingProperty: "questions" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in l) if (!(a === "id" || a === "title" || a === "notice" || a === "questions")) {
              let p = { instancePath: n + "/sections/" + o, schemaPath: "#/properties/sections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (l.id !== void 0 && (W(l.id, { instancePath: n + "/sections/" + o + "/id", parentData: l, parentDataProperty: "id", rootData: d }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), l.title !== void 0 && ($(l.title, { instancePath: n + "/sections/" + o + "/title", parentData: l, parentDataProperty: "title", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), l.notice !== void 0 && ($(l.notice, { instancePath: n + "/sections/" + o + "/notice", parentData: l, parentDataProperty: "notice", rootData: d }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), l.questions !== void 0) {
              let a = l.questions;
              if (Array.isArray(a)) {
                if (a.length < 1) {
                  let c = { instancePath: n + "/sections/" + o + "/questions", schemaPath: "#/properties/sections/items/properties/questions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [c] : e.push(c), s++;
                }
                let p = a.length;
                for (let c = 0; c < p; c++) me(a[c], { instancePath: n + "/sections/" + o + "/questions/" + c, parentData: a, parentDataProperty: c, rootData: d }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
              } else {
                let p = { instancePath: n + "/sections/" + o + "/questions", schemaPath: "#/properties/sections/items/properties/questions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), s++;
              }
            }
          } else {
            let a = { instancePath: n + "/sections/" + o, schemaPath: "#/properties/sections/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: n + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ut.errors = e, s === 0;
}
var wr = { assessment: { keys: { "#/additionalProperties": ["format", "id", "version", "title", "defaultLanguage", "targets", "forms", "parts"], "#/properties/forms/items/additionalProperties": ["id", "title", "description"], "#/definitions/Condition/additionalProperties": ["answer", "is", "includes", "atLeast", "answered", "target", "all", "any", "not"], "#/definitions/Part/additionalProperties": ["id", "title", "questionnaire", "bank", "optional", "minutes", "when", "forms", "startFrom", "compose", "areas", "perArea", "administration"], "#/definitions/Part/properties/compose/additionalProperties": ["shared", "targets", "only", "undecided", "when"], "#/definitions/Part/properties/compose/properties/undecided/additionalProperties": ["sample", "itemsEach"], "#/definitions/Part/properties/compose/properties/when/items/additionalProperties": ["if", "areas"], "#/definitions/Part/properties/administration/additionalProperties": ["minItems", "maxItems", "settleCuts", "comfort", "minimumGain"] }, tags: {}, branches: {} }, bank: { keys: { "#/additionalProperties": ["format", "id", "version", "title", "description", "language", "defaultLanguage", "scales", "levels", "prior", "calibration", "administration", "lossMatrix", "scoring"], "#/properties/prior/additionalProperties": ["mean", "sd", "correlation"], "#/properties/calibration/additionalProperties": ["status", "sd", "sharedSd", "method"], "#/definitions/CanDo/additionalProperties": ["id", "text"], "#/definitions/LevelWords/additionalProperties": ["descriptor", "canDo"], "#/definitions/Scale/additionalProperties": ["id", "title", "share", "channel", "modes", "minItems", "maxItems", "optional", "cuts", "loading", "levels"], "#/definitions/Level/additionalProperties": ["id", "title", "from", "descriptor"], "#/definitions/Administration/additionalProperties": ["minItems", "maxItems", "settle", "decide", "settleCuts", "settleOn", "comfort", "maxMisses", "criterion", "minimumGain", "perStimulus", "maximumExposure", "randomesque", "gentleFloor"], "#/definitions/Administration/properties/gentleFloor/additionalProperties": ["maxItems", "easyItems", "open", "settle"] }, tags: {}, branches: {} }, certifications: { keys: { "#/additionalProperties": ["format", "version", "areas", "certifications", "commonCore", "bridges", "neighbours", "occupations", "modules", "actions"], "#/definitions/Competence/additionalProperties": ["id", "text", "activities"], "#/definitions/Bloc/additionalProperties": ["id", "title", "areas", "experienceIn", "french", "competences"], "#/definitions/Certification/additionalProperties": ["id", "kind", "title", "sigle", "register", "code", "level", "certifier", "status", "validFrom", "registrationEnds", "deliveryDeadline", "supersededBy", "lastCheckedOn", "source", "note", "blocs"], "#/definitions/Area/additionalProperties": ["id", "title", "activities"], "#/definitions/Activity/additionalProperties": ["id", "title"], "#/definitions/CommonCore/additionalProperties": ["blocs", "certifications", "status", "exemption", "source", "note"], "#/definitions/Bridge/additionalProperties": ["id", "from", "to", "blocs", "status", "content", "source"], "#/definitions/Neighbour/additionalProperties": ["id", "title", "code", "status", "registrationEnds", "lastCheckedOn", "source", "note"], "#/definitions/Occupation/additionalProperties": ["id", "title", "summary", "rome", "certifications", "areas", "landingPoint"], "#/definitions/Occupation/properties/rome/items/additionalProperties": ["code", "romeVersion"], "#/definitions/Module/additionalProperties": ["id", "title", "subject", "certification", "hours", "provider", "text"], "#/definitions/Action/additionalProperties": ["id", "kind", "title", "text", "status", "lastCheckedOn", "source"] }, tags: {}, branches: {} }, eligibility: { keys: { "#/additionalProperties": ["format", "version", "schemes"], "#/definitions/Rule/additionalProperties": ["all", "any", "not", "always", "condition", "level", "measured", "experience", "answer", "is", "includes", "atLeast", "answered", "eligibility", "target"], "#/definitions/Rule/properties/level/additionalProperties": ["test", "of", "atLeast"], "#/definitions/Rule/properties/measured/additionalProperties": ["test", "of"], "#/definitions/Rule/properties/experience/additionalProperties": ["area", "duration", "autonomy", "recency"], "#/definitions/SchemeCondition/additionalProperties": ["id", "sentence", "missing", "open", "rule", "sensitive", "source"], "#/definitions/Scheme/additionalProperties": ["id", "title", "status", "lastCheckedOn", "source", "decidedBy", "conditions", "words"], "#/definitions/Scheme/properties/words/additionalProperties": ["eligible", "not-eligible", "to-check"] }, tags: {}, branches: {} }, items: { keys: { "#/additionalProperties": ["format", "stimuli", "items"], "#/definitions/Review/additionalProperties": ["by", "on", "revision", "outcome", "note"], "#/definitions/Calibration/additionalProperties": ["model", "a", "b", "c", "d", "se", "n", "on", "revision"], "#/definitions/Calibration/properties/se/additionalProperties": ["a", "b", "c", "d"], "#/definitions/TextStimulus/additionalProperties": ["id", "kind", "title", "text"], "#/definitions/ScreenStimulus/additionalProperties": ["id", "kind", "title", "text", "alt"], "#/definitions/ImageStimulus/additionalProperties": ["id", "kind", "title", "source", "alt"], "#/definitions/ScriptStimulus/additionalProperties": ["id", "kind", "title", "text", "plays", "voice"], "#/definitions/ChoiceOption/additionalProperties": ["id", "text", "key", "why"], "#/definitions/GradedOption/additionalProperties": ["id", "text", "score", "why"], "#/definitions/PlainOption/additionalProperties": ["id", "text"], "#/definitions/RubricLine/additionalProperties": ["score", "text"], "#/definitions/SingleChoiceItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "options", "shuffle", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/SingleChoiceItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/MultipleChoiceItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "options", "scoring", "shuffle", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/MultipleChoiceItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/TrueFalseItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "answer", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/TrueFalseItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/OrderingItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "options", "order", "scoring", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/OrderingItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/MatchingItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "left", "right", "pairs", "scoring", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/MatchingItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/GapChoiceItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "options", "shuffle", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/GapChoiceItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/ShortTextItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "accept", "tolerance", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/ShortTextItem/properties/tolerance/additionalProperties": ["case", "accents"], "#/definitions/ShortTextItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/NumberItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "answer", "tolerance", "unit", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/NumberItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/SituationalJudgementItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "options", "principle", "shuffle", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/SituationalJudgementItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"], "#/definitions/RatedItem/additionalProperties": ["id", "revision", "scale", "level", "difficulty", "type", "stimulus", "instruction", "stem", "rubric", "material", "minutes", "rationale", "alignment", "canDo", "blocs", "modes", "enemies", "seconds", "status", "irt", "reviews"], "#/definitions/RatedItem/properties/alignment/additionalProperties": ["cefr", "digcomp", "digcomp22", "digcomp30", "content", "source"] }, tags: { "#/definitions/Stimulus/discriminator": ["text", "screen", "image", "script"], "#/definitions/Item/discriminator": ["single-choice", "multiple-choice", "true-false", "ordering", "matching", "gap-choice", "short-text", "number", "situational-judgement", "rated"] }, branches: {} }, occupations: { keys: { "#/additionalProperties": ["format", "sheets"], "#/definitions/Sheet/additionalProperties": ["id", "title", "what", "withWhom", "asks", "isNot", "day", "nextStep"] }, tags: {}, branches: {} }, pathways: { keys: { "#/additionalProperties": ["format", "version", "thresholds", "measures", "questions", "conditions", "blocRules", "training", "routes", "recommendations", "ranking", "plan", "phrases"], "#/properties/thresholds/additionalProperties": ["met", "notMet"], "#/properties/routes/additionalProperties": ["training", "vpl"], "#/properties/plan/additionalProperties": ["retestAfter", "stepsPerHorizon", "followUps"], "#/definitions/Rule/additionalProperties": ["all", "any", "not", "always", "condition", "level", "measured", "experience", "answer", "is", "includes", "atLeast", "answered", "eligibility", "target"], "#/definitions/Rule/properties/level/additionalProperties": ["test", "of", "atLeast"], "#/definitions/Rule/properties/measured/additionalProperties": ["test", "of"], "#/definitions/Rule/properties/experience/additionalProperties": ["area", "duration", "autonomy", "recency"], "#/definitions/Measure/additionalProperties": ["title", "levels", "areas", "combinations"], "#/definitions/Measure/properties/levels/items/additionalProperties": ["id", "title"], "#/definitions/Measure/properties/areas/items/additionalProperties": ["id", "title"], "#/definitions/Measure/properties/combinations/items/additionalProperties": ["id", "title"], "#/definitions/ReadQuestion/additionalProperties": ["id", "title", "unsure"], "#/definitions/NamedCondition/additionalProperties": ["sentence", "missing", "open", "rule", "changeable"], "#/definitions/StepTemplate/additionalProperties": ["id", "horizon", "after", "text", "retest"], "#/definitions/Delay/additionalProperties": ["days", "weeks", "months"], "#/definitions/RecommendationRule/additionalProperties": ["id", "kind", "role", "order", "title", "why", "when", "whenOpen", "atMost", "hiddenBy", "alone", "fallback", "preparatory", "target", "certification", "scheme", "action", "modules", "steps"], "#/definitions/TrainingRule/additionalProperties": ["certifications", "whole", "by-blocs", "to-discuss"], "#/definitions/Route/additionalProperties": ["role", "order", "title", "why", "steps", "discussSteps"], "#/definitions/Route/properties/title/additionalProperties": ["whole", "by-blocs", "to-discuss"], "#/definitions/Route/properties/why/additionalProperties": ["whole", "by-blocs", "to-discuss"], "#/definitions/BlocRules/additionalProperties": ["discuss", "validate", "confirmed", "tested", "measured"], "#/definitions/FollowUp/additionalProperties": ["id", "after", "title", "text", "questionnaire"] }, tags: {}, branches: {} }, questionnaire: { keys: { "#/additionalProperties": ["format", "id", "version", "title", "description", "audience", "defaultLanguage", "minutes", "use", "stopAfter", "sections"], "#/properties/stopAfter/additionalProperties": ["option", "count"], "#/properties/sections/items/additionalProperties": ["id", "title", "notice", "questions"], "#/definitions/Condition/additionalProperties": ["answer", "is", "includes", "atLeast", "answered", "target", "all", "any", "not"], "#/definitions/Option/additionalProperties": ["id", "text", "value", "exclusive"], "#/definitions/Question/additionalProperties": ["id", "type", "text", "help", "notice", "options", "optionsFrom", "fields", "max", "family", "scale", "level", "canDo", "personal", "when", "minimum", "maximum"] }, tags: {}, branches: {} } };

// src/authoring/rule-config.ts
var RAISED = { info: "warning", warning: "error", error: "error" };
function ruleLevel(rule, config) {
  const { severity, alwaysOn } = RULE_SETTINGS[rule];
  if (alwaysOn) return severity;
  return config.rules?.[rule] ?? (config.extends === "strict" ? RAISED[severity] : severity);
}
function configured(diagnostics, config) {
  return diagnostics.flatMap((found) => {
    const severity = ruleLevel(found.rule, config);
    return severity === "off" ? [] : [{ ...found, severity }];
  });
}

// src/authoring/content/content-texts.ts
function languageTexts(text, path, defaultLanguage) {
  if (text === void 0) return [];
  if (typeof text === "string") return [{ language: defaultLanguage, text, path }];
  return Object.entries(text).map(([language, words2]) => ({
    language,
    text: words2,
    path: [...path, language]
  }));
}
function textIn(text, language) {
  if (text === void 0) return "";
  if (typeof text === "string") return text;
  return text[language] ?? Object.values(text)[0] ?? "";
}
var TEXT_KEYS = /* @__PURE__ */ new Set([
  "title",
  "description",
  "descriptor",
  "text",
  "stem",
  "instruction",
  "rationale",
  "why",
  "principle",
  "material",
  "alt",
  "voice",
  "unit",
  "help",
  "notice"
]);
var LANGUAGE = /^[a-z]{2}$/;
var SHORT_KEYS = /* @__PURE__ */ new Set(["id", "on", "by", "is", "if", "of", "to", "at"]);
function visitTexts(file, defaultLanguage, visitText) {
  const path = [];
  const pathNow = () => [...path];
  const visit = (node, key, parentKey) => {
    if (node.kind === "map") {
      for (const entry of node.entries) {
        path.push(entry.key);
        visit(entry.value, entry.key, key);
        path.pop();
      }
    } else if (node.kind === "list") {
      for (let i = 0; i < node.items.length; i += 1) {
        const item = node.items[i];
        path.push(i);
        if (item !== void 0) visit(item, "", key);
        path.pop();
      }
    } else if (typeof node.value === "string") {
      if (SHORT_KEYS.has(key) || parentKey === "pairs") return;
      const language = key.length === 2 && LANGUAGE.test(key) ? key : TEXT_KEYS.has(key) ? defaultLanguage : void 0;
      if (language !== void 0) visitText(node, language, pathNow);
    }
  };
  if (file.root !== void 0) visit(file.root, "", "");
}
function normalizedText(text) {
  return text.normalize("NFC").toLowerCase().replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\s\u00A0\u202F]+/g, " ").replace(/ ?([?!:;,.…»«"“”])/g, "$1").trim();
}

// src/authoring/rule.ts
function defineRule(id, check2) {
  return {
    id,
    run(content, context) {
      const found = [];
      check2(
        content,
        ({ file, path, at: at2 }, data, fix) => {
          const range = at2 === "key" ? file.rangeOfKey(path) : file.rangeOf(path);
          found.push(file.diagnostic(id, range, path, data, fix));
        },
        context
      );
      return found;
    }
  };
}

// src/authoring/rules/all-of-the-above.ts
var CATCH_ALL = {
  fr: /^(tout(es)?( (les|ces) (r[ée]ponses|propositions|options|choix))?( sont (bonnes|justes|vraies|correctes))?|tous( les choix)?|tout (ce qui pr[ée]c[èe]de|cela|[çc]a)|aucun(e)?( (de ces|des) (r[ée]ponses|propositions|options|choix))?|les (deux|trois)( r[ée]ponses)?|(les r[ée]ponses )?[a-d] et [a-d])\.?$/,
  en: /^((all|none|both|any) of (the|these)( above| answers| options)?|all|none|both|(answers |both )?[a-d] and [a-d])\.?$/
};
var LONGEST = 60;
var allOfTheAbove = defineRule("all-of-the-above", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.items) {
      if (value.type !== "single-choice" && value.type !== "multiple-choice") continue;
      value.options.forEach((option, i) => {
        for (const text of languageTexts(option.text, [...path, "options", i, "text"], language)) {
          if (text.text.length > LONGEST) continue;
          if (!CATCH_ALL[text.language]?.test(normalizedText(text.text))) continue;
          report({ file, path: text.path }, { text: text.text });
          return;
        }
      });
    }
  }
});

// src/authoring/rules/assessment-part.ts
var assessmentPart = defineRule("assessment-part", (content, report) => {
  const { assessment } = content;
  if (assessment === void 0) return;
  assessment.value.parts.forEach((part, i) => {
    const place = { file: assessment.file, path: ["parts", i, "id"] };
    if (part.bank !== void 0 && part.questionnaire !== void 0) {
      report(place, { reason: "two-things-to-give" });
    } else if (part.bank === void 0 && part.questionnaire === void 0) {
      report(place, { reason: "nothing-to-give" });
    } else if (part.bank === void 0 && (part.compose !== void 0 || part.areas !== void 0)) {
      report(place, { reason: "compose-without-bank" });
    }
  });
});

// src/banks/effective-parameters.ts
var LOGISTIC_NORMAL = 1.702;
var TYPICAL_SUCCESS = 2 / 3;
var WELCOME_SUCCESS = 0.9;
var BAND_WIDTH = 1.2;
var SLOPE_RIGHT_OR_WRONG = 1;
var SLOPE_TRUE_FALSE = 0.8;
var SLOPE_POLYTOMOUS = 0.7;
var STEP_SPREAD = 0.8;
var OPEN_ANSWER_GUESS = 0.02;
var SHIFT = { easy: -0.4, typical: 0, hard: 0.4, welcome: 0 };
function maximumScore(item) {
  switch (item.type) {
    case "situational-judgement":
      return Math.max(...item.options.map((option) => option.score));
    case "rated":
      return Math.max(...item.rubric.map((line) => line.score));
    case "multiple-choice":
    case "ordering":
    case "matching":
      return item.scoring === "partial" ? 2 : 1;
    default:
      return 1;
  }
}
function guessingProbability(item) {
  switch (item.type) {
    case "single-choice":
    case "gap-choice":
      return 1 / item.options.length;
    case "true-false":
      return 1 / 2;
    case "multiple-choice":
      return 1 / (2 ** item.options.length - 2);
    default:
      return OPEN_ANSWER_GUESS;
  }
}
function scaleCuts(bank, scaleId) {
  const own = bank.scales.find((scale) => scale.id === scaleId)?.cuts;
  return bank.levels.slice(1).map((level) => own?.[level.id] ?? level.from ?? Number.NaN);
}
function bandMiddle(bank, scaleId, levelId) {
  const cuts = scaleCuts(bank, scaleId);
  const k2 = bank.levels.findIndex((level) => level.id === levelId);
  const lower = cuts[k2 - 1] ?? cuts[k2] - BAND_WIDTH;
  const upper = cuts[k2] ?? lower + BAND_WIDTH;
  return (lower + upper) / 2;
}
function anchoredParameters(bank, item) {
  const middle = bandMiddle(bank, item.scale, item.level);
  const difficulty = item.difficulty ?? "typical";
  const target = difficulty === "welcome" ? WELCOME_SUCCESS : TYPICAL_SUCCESS;
  const steps = maximumScore(item);
  if (steps > 1) {
    const center = middle + SHIFT[difficulty] - Math.log(target / (1 - target)) / SLOPE_POLYTOMOUS;
    const b2 = Array.from({ length: steps }, (_2, k2) => center + STEP_SPREAD * (k2 - (steps - 1) / 2));
    return { model: "GPCM", a: SLOPE_POLYTOMOUS, b: b2 };
  }
  const a = item.type === "true-false" ? SLOPE_TRUE_FALSE : SLOPE_RIGHT_OR_WRONG;
  const c = guessingProbability(item);
  const q2 = (target - c) / (1 - c);
  return { model: "3PL", a, b: middle + SHIFT[difficulty] - Math.log(q2 / (1 - q2)) / a, c };
}
function isCalibrated(item) {
  return item.irt !== void 0 && item.irt.revision === item.revision;
}
function effectiveParameters(bank, item) {
  if (isCalibrated(item) && item.irt) return flattened(calibratedParameters(item.irt), errorOf(item.irt));
  return flattened(anchoredParameters(bank, item), bank.calibration?.sd ?? 0.5);
}
function calibratedParameters(irt) {
  if (irt.model === "GRM" || irt.model === "GPCM") {
    return { model: irt.model, a: irt.a ?? 1, b: Array.isArray(irt.b) ? irt.b : [irt.b] };
  }
  const b2 = Array.isArray(irt.b) ? irt.b[0] : irt.b;
  return {
    model: irt.model,
    a: irt.a ?? 1,
    b: b2,
    ...irt.c === void 0 ? {} : { c: irt.c },
    ...irt.d === void 0 ? {} : { d: irt.d }
  };
}
function errorOf(irt) {
  const error = irt.se?.b;
  if (error === void 0) return 0;
  if (!Array.isArray(error)) return error;
  return Math.sqrt(error.reduce((sum, value) => sum + value * value, 0) / error.length);
}
function flattened(parameters, sd) {
  if (!("a" in parameters) || sd === 0) return parameters;
  const a = parameters.a ?? 1;
  return { ...parameters, a: a / Math.sqrt(1 + a * a * sd * sd / LOGISTIC_NORMAL ** 2) };
}

// src/authoring/rules/calibration-model.ts
var calibrationModel = defineRule("calibration-model", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const problem2 = value.irt && modelProblem(value, value.irt);
      if (problem2 !== void 0)
        report({ file, path: [...path, "irt", ...problem2.path], at: "key" }, problem2.facts);
    }
  }
});
function modelProblem(item, irt) {
  const { model } = irt;
  if (model === "GRM" || model === "GPCM") {
    const extra2 = ["c", "d"].find((parameter) => irt[parameter] !== void 0);
    if (extra2 !== void 0) {
      return { path: [extra2], facts: { reason: "extra-parameter", model, parameter: extra2 } };
    }
    if (!Array.isArray(irt.b)) return { path: ["b"], facts: { reason: "b-not-list", model } };
    const expected = maximumScore(item);
    if (irt.b.length !== expected) {
      return { path: ["b"], facts: { reason: "categories", model, expected, count: irt.b.length } };
    }
    const thresholds = irt.b;
    const increasing = thresholds.every((threshold, i) => threshold > (thresholds[i - 1] ?? -Infinity));
    if (model === "GRM" && !increasing) return { path: ["b"], facts: { reason: "not-increasing", model } };
    return void 0;
  }
  if (Array.isArray(irt.b)) return { path: ["b"], facts: { reason: "b-not-number", model } };
  if (maximumScore(item) > 1) {
    return {
      path: ["model"],
      facts: { reason: "categories", model, expected: maximumScore(item), count: 1 }
    };
  }
  const allowed = { "1PL": [], "2PL": [], "3PL": ["c"], "4PL": ["c", "d"] }[model];
  const extra = ["c", "d"].find((name) => irt[name] !== void 0 && !allowed.includes(name));
  if (extra !== void 0)
    return { path: [extra], facts: { reason: "extra-parameter", model, parameter: extra } };
  const missing = ["c", "d"].find((name) => irt[name] === void 0 && allowed.includes(name));
  if (missing !== void 0) {
    return { path: ["model"], facts: { reason: "missing-parameter", model, parameter: missing } };
  }
  return void 0;
}

// src/authoring/rules/certification-date.ts
var CHECK_EVERY = 365;
var certificationDate = defineRule("certification-date", (content, report, { today }) => {
  const { certifications, eligibility } = content;
  if (today === void 0) return;
  const oldest = new Date(Date.parse(today) - CHECK_EVERY * 864e5).toISOString().slice(0, 10);
  const before = (file, path, field, date, limit) => {
    if (typeof date === "string" && date < limit)
      report({ file, path: [...path, field] }, { field, date, today });
  };
  if (certifications !== void 0) {
    const { file, value } = certifications;
    value.certifications.forEach((certification, i) => {
      const path = ["certifications", i];
      if (certification.status === "old") return;
      if (certification.supersededBy === null) {
        before(file, path, "registrationEnds", certification.registrationEnds, today);
      }
      before(file, path, "deliveryDeadline", certification.deliveryDeadline, today);
      before(file, path, "lastCheckedOn", certification.lastCheckedOn, oldest);
    });
    value.neighbours.forEach((neighbour, i) => {
      if (neighbour.status === "old") return;
      before(file, ["neighbours", i], "registrationEnds", neighbour.registrationEnds, today);
      before(file, ["neighbours", i], "lastCheckedOn", neighbour.lastCheckedOn, oldest);
    });
    value.actions.forEach((action, i) => {
      if (action.status !== "old")
        before(file, ["actions", i], "lastCheckedOn", action.lastCheckedOn, oldest);
    });
  }
  eligibility?.value.schemes.forEach((scheme, i) => {
    if (scheme.status === "old") return;
    before(eligibility.file, ["schemes", i], "lastCheckedOn", scheme.lastCheckedOn, oldest);
  });
});

// src/authoring/content/conditions.ts
function* outerConditions(content) {
  const { assessment, pathways, eligibility } = content;
  const place = (file, value, path, pathway) => value === void 0 ? [] : [{ value, file, path, pathway }];
  for (const { file, value } of content.questionnaires) {
    for (const [i, section] of value.sections.entries()) {
      for (const [k2, question] of section.questions.entries()) {
        const path = ["sections", i, "questions", k2];
        yield* place(file, question.when, [...path, "when"], false);
        for (const [f, field] of (question.fields ?? []).entries()) {
          yield* place(file, field.when, [...path, "fields", f, "when"], false);
        }
      }
    }
  }
  if (assessment !== void 0) {
    for (const [i, part] of assessment.value.parts.entries()) {
      yield* place(assessment.file, part.when, ["parts", i, "when"], false);
      for (const [k2, added] of (part.compose?.when ?? []).entries()) {
        yield* place(assessment.file, added.if, ["parts", i, "compose", "when", k2, "if"], false);
      }
    }
  }
  if (pathways !== void 0) {
    const { file, value } = pathways;
    for (const [id, condition2] of Object.entries(value.conditions)) {
      yield* place(file, condition2.rule, ["conditions", id, "rule"], true);
    }
    for (const [name, rule] of Object.entries(value.blocRules))
      yield* place(file, rule, ["blocRules", name], true);
    for (const [i, training] of value.training.entries()) {
      for (const name of ["whole", "by-blocs", "to-discuss"]) {
        yield* place(file, training[name], ["training", i, name], true);
      }
    }
    for (const [i, recommendation] of value.recommendations.entries()) {
      yield* place(file, recommendation.when, ["recommendations", i, "when"], true);
    }
  }
  if (eligibility !== void 0) {
    for (const [i, scheme] of eligibility.value.schemes.entries()) {
      for (const [k2, condition2] of scheme.conditions.entries()) {
        yield* place(eligibility.file, condition2.rule, ["schemes", i, "conditions", k2, "rule"], true);
      }
    }
  }
}
function* innerConditions(condition2) {
  yield condition2;
  const { value, path } = condition2;
  for (const key of ["all", "any"]) {
    for (const [i, child] of (value[key] ?? []).entries()) {
      yield* innerConditions({ ...condition2, value: child, path: [...path, key, i] });
    }
  }
  if (value.not !== void 0) {
    yield* innerConditions({ ...condition2, value: value.not, path: [...path, "not"] });
  }
}

// src/authoring/content/question-options.ts
function questionsById(content) {
  const questions = /* @__PURE__ */ new Map();
  for (const { value, file } of content.questionnaires) {
    value.sections.forEach((section, i) => {
      section.questions.forEach((question, k2) => {
        const path = ["sections", i, "questions", k2];
        if (!questions.has(question.id)) questions.set(question.id, { value: question, file, path });
      });
    });
  }
  return questions;
}
function answerIds(question, content) {
  const own = (question.options ?? []).map((option) => option.id);
  switch (question.type) {
    case "yes-no":
      return /* @__PURE__ */ new Set(["yes", "no", "true", "false"]);
    case "single":
    case "multiple":
    case "scale":
      break;
    default:
      return void 0;
  }
  if (question.optionsFrom === void 0) return new Set(own);
  const catalogue = content.certifications?.value;
  if (catalogue === void 0) return void 0;
  switch (question.optionsFrom) {
    case "occupations":
      return /* @__PURE__ */ new Set([...own, ...catalogue.occupations.map((occupation) => occupation.id)]);
    case "areas":
      return /* @__PURE__ */ new Set([...own, ...catalogue.areas.map((area) => area.id)]);
    case "activities":
      return /* @__PURE__ */ new Set([...own, ...catalogue.areas.flatMap((area) => area.activities.map(({ id }) => id))]);
    case "languages":
      return void 0;
  }
}

// src/authoring/rules/condition.ts
var COMPARISONS = ["is", "includes", "atLeast", "answered"];
var FORMS = [
  "all",
  "any",
  "not",
  "always",
  "condition",
  "level",
  "measured",
  "experience",
  "answer",
  "eligibility",
  "target"
];
var condition = defineRule("condition", (content, report) => {
  const questions = questionsById(content);
  const families = /* @__PURE__ */ new Map();
  for (const { value } of content.questionnaires) {
    for (const section of value.sections) {
      for (const question of section.questions) families.set(question.id, value.use);
    }
  }
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      const question = value.answer === void 0 ? void 0 : questions.get(value.answer)?.value;
      const use = value.answer === void 0 ? void 0 : families.get(value.answer);
      const reason = problem(value, question, use);
      if (reason === void 0) continue;
      report({ file, path }, { reason, ...value.answer !== void 0 && { question: value.answer } });
    }
  }
});
function problem(value, question, use) {
  const forms = FORMS.filter((form) => value[form] !== void 0);
  const comparisons = COMPARISONS.filter((comparison) => value[comparison] !== void 0);
  if (forms.length > 1) return "combined";
  if (value.answer === void 0) return comparisons.length > 0 ? "test-without-question" : void 0;
  if (comparisons.length === 0) return "no-test";
  if (comparisons.length > 1) return "several-tests";
  if (question === void 0) return void 0;
  if (use !== void 0 && use !== "rules") return "not-for-rules";
  return suits(value, question) ? void 0 : "answer-type";
}
function suits(value, question) {
  if (value.answered !== void 0) return true;
  switch (question.type) {
    case "yes-no":
      return value.is !== void 0 && typeof value.is !== "number";
    case "number":
      return value.atLeast !== void 0 || typeof value.is === "number";
    case "multiple":
      return value.includes !== void 0;
    case "single":
      return typeof value.is === "string" || value.includes !== void 0;
    case "scale":
      return value.atLeast !== void 0 || value.is !== void 0;
    case "text":
    case "month":
    case "entries":
      return false;
  }
}

// src/authoring/content/rule-outcomes.ts
var MOST_ASSIGNMENTS = 6e4;
var DURATIONS = ["under-1", "1-3", "3-5", "5-10", "over-10"];
var AUTONOMY = ["with-help", "alone", "in-charge"];
var RECENCY = ["over-10", "3-10", "under-3", "now"];
function ruleOutcomes(rule, names) {
  const leaves = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  if (!collect(rule, names, leaves, variables, answers, [])) return void 0;
  const entries = [...variables];
  const total = entries.reduce((product, [, { size }]) => product * size, 1);
  if (total > MOST_ASSIGNMENTS) return void 0;
  let [yes, no] = [false, false];
  const values = {};
  for (let index = 0; index < total && !(yes && no); index += 1) {
    let rest = index;
    for (const [name, { size }] of entries) {
      values[name] = rest % size;
      rest = Math.floor(rest / size);
    }
    if (evaluate(rule, names, leaves, values)) yes = true;
    else no = true;
  }
  return yes && no ? "sometimes" : yes ? "always" : "never";
}
function evaluate(rule, names, leaves, values) {
  const inner = (child) => evaluate(child, names, leaves, values);
  if (rule.all !== void 0 && !rule.all.every(inner)) return false;
  if (rule.any !== void 0 && !rule.any.some(inner)) return false;
  if (rule.not !== void 0 && inner(rule.not)) return false;
  if (rule.condition !== void 0 && !inner(names.conditions[rule.condition]?.rule)) return false;
  return leaves.get(rule)?.(values) ?? true;
}
function collect(rule, names, leaves, variables, answers, above) {
  const inner = (child, named = above) => collect(child, names, leaves, variables, answers, named);
  for (const child of [...rule.all ?? [], ...rule.any ?? []]) if (!inner(child)) return false;
  if (rule.not !== void 0 && !inner(rule.not)) return false;
  if (rule.condition !== void 0) {
    const named = names.conditions[rule.condition];
    if (named === void 0 || above.includes(rule.condition)) return false;
    if (!inner(named.rule, [...above, rule.condition])) return false;
  }
  if (rule.level !== void 0) {
    const { test, of, atLeast } = rule.level;
    const levels = names.levels(test);
    const wanted = levels?.indexOf(atLeast) ?? -1;
    const name = `level ${test} ${of}`;
    if (levels === void 0 || wanted < 0 && atLeast !== "@bloc") return false;
    if (wanted < 0) {
      variables.set(`${name} @bloc`, { size: 2 });
      leaves.set(rule, (values) => values[`${name} @bloc`] === 1);
    } else {
      variables.set(name, { size: levels.length });
      leaves.set(rule, (values) => (values[name] ?? 0) >= wanted);
    }
  } else if (rule.experience !== void 0) {
    const { area, duration, autonomy, recency } = rule.experience;
    const wanted = [
      [`duration ${area}`, DURATIONS, duration],
      [`autonomy ${area}`, AUTONOMY, autonomy],
      [`recency ${area}`, RECENCY, recency]
    ];
    variables.set(`experience ${area}`, { size: 2 });
    for (const [name, steps, step] of wanted)
      if (step !== void 0) variables.set(name, { size: steps.length });
    leaves.set(
      rule,
      (values) => values[`experience ${area}`] === 1 && wanted.every(
        ([name, steps, step]) => step === void 0 || (values[name] ?? 0) >= steps.indexOf(step)
      )
    );
  } else if (rule.answer !== void 0) answerLeaf(rule, rule.answer, leaves, variables, answers);
  else {
    const name = rule.measured !== void 0 ? `measured ${rule.measured.test} ${rule.measured.of}` : rule.target !== void 0 ? `target ${rule.target}` : rule.eligibility !== void 0 ? `eligible ${rule.eligibility}` : void 0;
    if (name !== void 0) {
      variables.set(name, { size: 2 });
      leaves.set(rule, (values) => values[name] === 1);
    }
  }
  return true;
}
function answerLeaf(rule, question, leaves, variables, answers) {
  if (rule.includes !== void 0) {
    const name2 = `includes ${question} ${rule.includes}`;
    variables.set(name2, { size: 2 });
    leaves.set(rule, (values) => values[name2] === 1);
    return;
  }
  if (rule.atLeast !== void 0) {
    const name2 = `at least ${question} ${rule.atLeast}`;
    variables.set(name2, { size: 2 });
    leaves.set(rule, (values) => values[name2] === 1);
    return;
  }
  const named = answers.get(question) ?? [];
  answers.set(question, named);
  const spelled = rule.is === "yes" ? true : rule.is === "no" ? false : rule.is;
  if (spelled !== void 0 && !named.includes(spelled)) named.push(spelled);
  const name = `answer ${question}`;
  variables.set(name, { size: 2 + named.length });
  leaves.set(rule, (values) => {
    const value = values[name] ?? 0;
    if (rule.answered !== void 0) return value > 0 === rule.answered;
    return spelled !== void 0 && value === 2 + named.indexOf(spelled);
  });
}

// src/authoring/rules/constant-rule.ts
var constantRule = defineRule("constant-rule", (content, report) => {
  const conditions = content.pathways?.value.conditions ?? {};
  const measures = content.pathways?.value.measures ?? {};
  const names = {
    conditions,
    levels: (test) => (content.banks.find((bank) => bank.id === test)?.bank?.value.levels ?? measures[test]?.levels)?.map(
      (level) => level.id
    )
  };
  for (const { value, file, path } of outerConditions(content)) {
    if (value.always === true) continue;
    const outcomes = ruleOutcomes(value, names);
    if (outcomes === "always" || outcomes === "never") report({ file, path, at: "key" }, { fires: outcomes });
  }
});

// src/authoring/rules/cut-scores.ts
var cutScores = defineRule("cut-scores", (content, report) => {
  for (const { bank } of content.banks) {
    if (bank === void 0) continue;
    const { file, value } = bank;
    value.levels.forEach((level, i) => {
      const path = ["levels", i, "from"];
      if (i === 0) {
        if (level.from === void 0) return;
        report({ file, path }, { reason: "lowest-has-cut", level: level.id, value: level.from });
        return;
      }
      if (level.from === void 0) {
        if (value.scales.every((scale) => scale.cuts?.[level.id] !== void 0)) return;
        report({ file, path: ["levels", i, "id"] }, { reason: "missing-cut", level: level.id });
        return;
      }
      const before = value.levels.slice(1, i).findLast((lower) => lower.from !== void 0)?.from;
      if (before === void 0 || level.from > before) return;
      report({ file, path }, { reason: "not-increasing", level: level.id, value: level.from, before });
    });
    value.scales.forEach((scale, s) => {
      if (scale.cuts === void 0) return;
      let before;
      value.levels.forEach((level, i) => {
        const own = scale.cuts?.[level.id];
        const path = ["scales", s, "cuts", level.id];
        if (i === 0 && own !== void 0) {
          report({ file, path }, { reason: "lowest-has-cut", level: level.id, value: own });
          return;
        }
        const cut = own ?? level.from;
        if (own !== void 0 && before !== void 0 && own <= before) {
          report({ file, path }, { reason: "not-increasing", level: level.id, value: own, before });
        }
        before = cut ?? before;
      });
    });
  }
});

// src/authoring/content/identified.ts
function* identified(content) {
  const entity = (kind, space, id, { file, value }, path) => ({ kind, id, space, at: { value, file, path: [...path, "id"] } });
  for (const bank of content.banks) {
    const space = bank.folder;
    if (bank.bank !== void 0) {
      const { value } = bank.bank;
      yield entity("bank", "banks", value.id, bank.bank, []);
      for (const [i, scale] of value.scales.entries()) {
        yield entity("scale", space, scale.id, bank.bank, ["scales", i]);
        for (const [level, words2] of Object.entries(scale.levels ?? {})) {
          for (const [k2, line] of (words2.canDo ?? []).entries()) {
            yield entity("can-do", space, line.id, bank.bank, ["scales", i, "levels", level, "canDo", k2]);
          }
        }
      }
      for (const [i, level] of value.levels.entries()) {
        yield entity("level", space, level.id, bank.bank, ["levels", i]);
      }
    }
    for (const stimulus of bank.stimuli) {
      yield entity("stimulus", space, stimulus.value.id, stimulus, [...stimulus.path]);
    }
    for (const item of bank.items) {
      yield entity("item", "items", item.value.id, item, [...item.path]);
      for (const key of ["options", "left", "right"]) {
        const options = item.value[key] ?? [];
        for (const [k2, option] of options.entries()) {
          const own = `${item.file.path}#${item.path.join("/")}/${key}`;
          yield entity("option", own, option.id, item, [...item.path, key, k2]);
        }
      }
    }
  }
  for (const questionnaire of content.questionnaires) {
    yield entity("questionnaire", "questionnaires", questionnaire.value.id, questionnaire, []);
    for (const [i, section] of questionnaire.value.sections.entries()) {
      yield entity("section", questionnaire.file.path, section.id, questionnaire, ["sections", i]);
      for (const [k2, question] of section.questions.entries()) {
        const path = ["sections", i, "questions", k2];
        yield entity("question", "questions", question.id, questionnaire, path);
        const own = `${questionnaire.file.path}#${question.id}`;
        for (const [o, option] of (question.options ?? []).entries()) {
          yield entity("option", own, option.id, questionnaire, [...path, "options", o]);
        }
        for (const [f, field] of (question.fields ?? []).entries()) {
          yield entity("question", `${own}/fields`, field.id, questionnaire, [...path, "fields", f]);
        }
      }
    }
  }
  const { assessment, certifications, pathways, eligibility } = content;
  if (assessment !== void 0) {
    for (const [i, part] of assessment.value.parts.entries()) {
      yield entity("part", "parts", part.id, assessment, ["parts", i]);
    }
    for (const [i, form] of (assessment.value.forms ?? []).entries()) {
      yield entity("form", "forms", form.id, assessment, ["forms", i]);
    }
  }
  if (certifications !== void 0) {
    const { value } = certifications;
    for (const [key, kind] of CATALOGUE_LISTS) {
      for (const [i, { id }] of value[key].entries()) {
        yield entity(kind, `catalogue/${key}`, id, certifications, [key, i]);
      }
    }
    for (const [i, certification] of value.certifications.entries()) {
      for (const [k2, bloc] of certification.blocs.entries()) {
        const path = ["certifications", i, "blocs", k2];
        yield entity("bloc", `blocs/${certification.id}`, bloc.id, certifications, path);
        for (const [c, competence] of bloc.competences.entries()) {
          const own = [...path, "competences", c];
          yield entity("other", "competences", competence.id, certifications, own);
        }
      }
    }
    for (const [i, area] of value.areas.entries()) {
      for (const [k2, activity] of area.activities.entries()) {
        yield entity("other", "activities", activity.id, certifications, ["areas", i, "activities", k2]);
      }
    }
  }
  if (pathways !== void 0) {
    for (const [i, recommendation] of pathways.value.recommendations.entries()) {
      yield entity("pathway", "recommendations", recommendation.id, pathways, ["recommendations", i]);
    }
  }
  if (eligibility !== void 0) {
    for (const [i, scheme] of eligibility.value.schemes.entries()) {
      yield entity("rule", "schemes", scheme.id, eligibility, ["schemes", i]);
      for (const [k2, condition2] of scheme.conditions.entries()) {
        yield entity("rule", `schemes/${scheme.id}`, condition2.id, eligibility, [
          "schemes",
          i,
          "conditions",
          k2
        ]);
      }
    }
  }
}
var CATALOGUE_LISTS = [
  ["certifications", "certification"],
  ["occupations", "occupation"],
  ["areas", "scale"],
  ["modules", "other"],
  ["actions", "other"],
  ["neighbours", "certification"],
  ["bridges", "other"]
];

// src/authoring/rules/duplicate-id.ts
var duplicateId = defineRule("duplicate-id", (content, report) => {
  const seen = /* @__PURE__ */ new Map();
  for (const { kind, id, space, at: at2 } of identified(content)) {
    const mark = `${kind} ${space} ${id}`;
    const first = seen.get(mark);
    if (first !== void 0) {
      report(at2, { id, kind, first: placeOf(first) });
    } else seen.set(mark, at2);
  }
});

// src/authoring/content/words.ts
function sentences(text) {
  return text.split(/(?<=[.!?…])[\s\u00A0]+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
function words(text) {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
var PLAIN_WORD = /[0-9a-z\u00c0-\u024f\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g;
function plainWords(text) {
  return text.toLowerCase().match(PLAIN_WORD) ?? [];
}

// src/authoring/content/item-signature.ts
var signatures = /* @__PURE__ */ new WeakMap();
function itemSignature(item, language) {
  const known = signatures.get(item);
  if (known !== void 0) return known;
  const shingles = /* @__PURE__ */ new Set();
  const comparable2 = (text) => {
    const words2 = plainWords(text);
    for (let i = 0; i + 1 < words2.length; i += 1) shingles.add(`${words2[i]} ${words2[i + 1]}`);
    if (words2.length === 1) shingles.add(words2[0] ?? "");
    return words2.length === 0 ? text : words2.join(" ");
  };
  const stem = comparable2(textIn(item.stem, language));
  const options = [];
  for (const key of ["options", "left", "right"]) {
    const list2 = item[key];
    for (const option of list2 ?? []) options.push(comparable2(textIn(option.text, language)));
  }
  const signature = { stem, options: options.sort(), shingles };
  signatures.set(item, signature);
  return signature;
}
function similarity(first, second) {
  let common = 0;
  for (const shingle of first.shingles) if (second.shingles.has(shingle)) common += 1;
  return common / (first.shingles.size + second.shingles.size - common || 1);
}

// src/authoring/rules/duplicate-item.ts
var duplicateItem = defineRule("duplicate-item", (content, report) => {
  const seen = /* @__PURE__ */ new Map();
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const item of bank.items) {
      const { value, file, path } = item;
      const { stem, options } = itemSignature(value, language);
      const mark = [bank.folder, value.stimulus, value.type, stem, ...options].join("\n");
      const first = seen.get(mark);
      if (first === void 0) seen.set(mark, item);
      else
        report(
          { file, path: [...path, "stem"], at: "key" },
          { other: first.value.id, first: placeOf(first) }
        );
    }
  }
});

// src/authoring/rules/duplicate-option.ts
var duplicateOption = defineRule("duplicate-option", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.items) {
      for (const key of ["options", "left", "right"]) {
        if (!(key in value)) continue;
        const options = value[key];
        const seen = /* @__PURE__ */ new Map();
        options.forEach((option, i) => {
          const text = textIn(option.text, language).trim().toLowerCase();
          const other = seen.get(text);
          if (other === void 0) seen.set(text, option.id);
          else report({ file, path: [...path, key, i, "text"], at: "key" }, { id: option.id, other });
        });
      }
    }
  }
});

// src/authoring/rules/empty-cell.ts
var emptyCell = defineRule("empty-cell", (content, report) => {
  for (const { bank, items, complete } of content.banks) {
    if (bank === void 0 || !complete || bank.value.scoring === "strengths") continue;
    const filled = /* @__PURE__ */ new Set();
    for (const { value } of items) {
      if (value.status !== "retired" && value.status !== "flagged")
        filled.add(`${value.scale} ${value.level}`);
    }
    bank.value.scales.forEach((scale, i) => {
      if (scale.optional) return;
      for (const level of bank.value.levels) {
        if (filled.has(`${scale.id} ${level.id}`)) continue;
        report({ file: bank.file, path: ["scales", i, "id"] }, { scale: scale.id, level: level.id });
      }
    });
  }
});

// src/authoring/rules/french-typography.ts
var NO_BREAK = "\xA0";
var NO_BREAKS = "\xA0\u202F";
var HABITS = [
  { name: "apostrophe", broken: /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, replacement: "\u2019" },
  // Before a colon only where one has been written: 8:30 and addresses have none.
  { name: "space", broken: / (?=[;:!?»](?:[\s”"'»)\]…!?]|$))/g, replacement: NO_BREAK },
  { name: "space", broken: /(?<=[\p{L}\p{N})»])(?=[;!?](?:[\s”"»)]|$))/gu, replacement: NO_BREAK },
  { name: "space", broken: /(?<=«) /g, replacement: NO_BREAK },
  { name: "space", broken: new RegExp(`(?<=\xAB)(?=[^\\s${NO_BREAKS}])`, "g"), replacement: NO_BREAK },
  { name: "space", broken: new RegExp(`(?<=[^\\s${NO_BREAKS}])(?=\xBB)`, "g"), replacement: NO_BREAK },
  { name: "ellipsis", broken: /(?<!\.)\.{3}(?!\.)/g, replacement: "\u2026" },
  {
    name: "ligature",
    broken: /(?<=\b[csm]?)oe(?=(?:ur|uf|ufs|urs|uvre|uvres|il|illet)\b)/g,
    replacement: "\u0153"
  }
];
var ANY_BROKEN = /'| [;:!?»]|[^\s\u00A0\u202F][;!?»]|«[^\u00A0\u202F]|\.{3}|oe/;
var TECHNICAL = /https?:|www\.|@|\?[a-z]+=/;
var frenchTypography = defineRule("french-typography", (content, report) => {
  const languages = /* @__PURE__ */ new Map();
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage;
    if (language === void 0) continue;
    if (bank.bank !== void 0) languages.set(bank.bank.file, language);
    for (const located of [...bank.items, ...bank.stimuli]) languages.set(located.file, language);
  }
  for (const { file, value } of content.questionnaires) languages.set(file, value.defaultLanguage);
  const { assessment, certifications, pathways, eligibility, occupations } = content;
  if (assessment !== void 0) languages.set(assessment.file, assessment.value.defaultLanguage);
  for (const located of [certifications, pathways, eligibility, occupations]) {
    if (located !== void 0) languages.set(located.file, "fr");
  }
  const screens = /* @__PURE__ */ new Set();
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind === "screen") screens.add(`${file.path}#${path.join("/")}`);
    }
  }
  for (const [file, language] of languages) {
    visitTexts(file, language, (node, textLanguage, path) => {
      if (textLanguage !== "fr") return;
      const found = brokenHabits(file, node);
      if (found === void 0) return;
      const place = path();
      if (screens.has(`${file.path}#${place.slice(0, 2).join("/")}`) && place[2] === "text") return;
      report({ file, path: place }, found.facts, found.fix);
    });
  }
});
function brokenHabits(file, node) {
  const value = String(node.value);
  if (!ANY_BROKEN.test(value) || TECHNICAL.test(value)) return void 0;
  const habits = /* @__PURE__ */ new Set();
  let count = 0;
  let sample = "";
  for (const { name, broken } of HABITS) {
    for (const match of value.matchAll(broken)) {
      habits.add(name);
      count += 1;
      sample ||= value.slice(Math.max(0, match.index - 12), match.index + 12).replace(/\s+/g, " ");
    }
  }
  if (count === 0) return void 0;
  return { facts: { habits: [...habits], count, sample }, fix: edits(file, node) };
}
function edits(file, { start, end, style }) {
  const source = file.text.slice(start, end);
  if (source.includes("\\")) return [];
  const [from, to] = style === "plain" || style === "block" ? [0, source.length] : [1, source.length - 1];
  if (style === "single" && source.slice(from, to).includes("'")) return [];
  const found = [];
  for (const { broken, replacement } of HABITS) {
    for (const match of source.matchAll(broken)) {
      if (match.index < from || match.index + match[0].length > to) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: replacement
      });
    }
  }
  return found;
}

// src/authoring/rules/guessing-parameter.ts
var MARGIN = 0.1;
var guessingParameter = defineRule("guessing-parameter", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const c = value.irt?.c;
      if (c === void 0) continue;
      const chance = guessingProbability(value);
      const options = "options" in value ? value.options.length : value.type === "true-false" ? 2 : 0;
      if (c > chance + MARGIN) report({ file, path: [...path, "irt", "c"] }, { c, chance, options });
    }
  }
});

// src/authoring/rules/long-sentence.ts
var LIMIT = 15;
var longSentence = defineRule("long-sentence", (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === void 0 || bank.value.language !== void 0) continue;
    for (const { value, file, path } of items) {
      for (const text of readTexts(value, path, bank.value.defaultLanguage)) {
        if (text.language !== bank.value.defaultLanguage || text.text.length <= 2 * LIMIT) continue;
        for (const sentence of sentences(text.text)) {
          const count = words(sentence).length;
          if (count <= LIMIT) continue;
          report({ file, path: text.path }, { words: count, limit: LIMIT, sentence: sentence.slice(0, 160) });
          break;
        }
      }
    }
  }
});
function readTexts(item, path, language) {
  const texts = [
    ...languageTexts(item.instruction, [...path, "instruction"], language),
    ...languageTexts(item.stem, [...path, "stem"], language)
  ];
  for (const key of ["options", "left", "right"]) {
    const list2 = item[key];
    (list2 ?? []).forEach((option, i) => {
      texts.push(...languageTexts(option.text, [...path, key, i, "text"], language));
    });
  }
  return texts;
}

// src/authoring/rules/hard-words.ts
var LETTERS = 14;
var LONG_RUN = new RegExp(`[^\\s]{${LETTERS}}`);
var hardWords = defineRule("hard-words", (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === void 0 || bank.value.language !== void 0) continue;
    for (const { value, file, path } of items) {
      const hard = /* @__PURE__ */ new Set();
      for (const text of readTexts(value, path, bank.value.defaultLanguage)) {
        if (text.language !== bank.value.defaultLanguage || !LONG_RUN.test(text.text)) continue;
        for (const word of words(text.text).flatMap((found) => found.split(/['’-]/))) {
          if (word.length >= LETTERS && /^\p{L}+$/u.test(word)) hard.add(word.toLowerCase());
        }
      }
      if (hard.size > 0)
        report({ file, path: [...path, "stem"], at: "key" }, { words: [...hard], letters: LETTERS });
    }
  }
});

// src/authoring/rules/image-words.ts
var FEWEST_CHARACTERS = 15;
var FILE_NAME = /\.(png|jpe?g|svg|webp|gif)\b/i;
var STARTS_WITH_IMAGE = /^(image|photo|photographie|illustration|dessin|picture|drawing)( de| d'| des| du| of)?\b/;
var imageWords = defineRule("image-words", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== "image") continue;
      for (const alt of languageTexts(value.alt, [...path, "alt"], language)) {
        const text = normalizedText(alt.text);
        const reason = FILE_NAME.test(text) ? "file-name" : STARTS_WITH_IMAGE.test(text) ? "starts-with-image" : text.length < FEWEST_CHARACTERS ? "too-short" : void 0;
        if (reason !== void 0) report({ file, path: alt.path }, { reason });
      }
    }
  }
});

// src/authoring/rules/implausible-parameter.ts
var RANGES = { a: [0.2, 3], b: [-4, 4], c: [0, 0.5], d: [0.6, 1] };
var implausibleParameter = defineRule("implausible-parameter", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const { irt } = value;
      if (irt === void 0) continue;
      for (const parameter of ["a", "b", "c", "d"]) {
        const [low, high] = RANGES[parameter];
        const values = [irt[parameter] ?? []].flat();
        const position = values.findIndex((one) => one < low || one > high);
        const found = values[position];
        if (found === void 0) continue;
        const list2 = Array.isArray(irt[parameter]);
        const place = { file, path: [...path, "irt", parameter, ...list2 ? [position] : []] };
        report(place, { parameter, value: found, low, high });
      }
    }
  }
});

// src/authoring/rules/incomplete-answer.ts
var incompleteAnswer = defineRule("incomplete-answer", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.type === "ordering") {
        const order = new Set(value.order);
        const missing = value.options.map((option) => option.id).filter((id) => !order.has(id));
        if (missing.length > 0)
          report({ file, path: [...path, "order"], at: "key" }, { of: "order", missing });
      } else if (value.type === "matching") {
        const missing = value.left.map((line) => line.id).filter((id) => !Object.hasOwn(value.pairs, id));
        if (missing.length > 0)
          report({ file, path: [...path, "pairs"], at: "key" }, { of: "pairs", missing });
      }
    }
  }
});

// src/authoring/rules/key-count.ts
var keyCount = defineRule("key-count", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const problem2 = keyProblem(value);
      if (problem2 === void 0) continue;
      const { list: list2, ...facts } = problem2;
      report({ file, path: [...path, list2], at: "key" }, facts);
    }
  }
});
function keyProblem(item) {
  switch (item.type) {
    case "single-choice":
    case "gap-choice": {
      const keys = item.options.filter((option) => option.key === true).length;
      if (keys === 1) return void 0;
      return { list: "options", keys, options: item.options.length, due: "exactly-one" };
    }
    case "multiple-choice": {
      const keys = item.options.filter((option) => option.key === true).length;
      if (keys > 0 && keys < item.options.length) return void 0;
      return { list: "options", keys, options: item.options.length, due: "some-not-all" };
    }
    case "situational-judgement": {
      const scores = item.options.map((option) => option.score);
      const best = Math.max(...scores);
      const keys = scores.filter((score2) => score2 === best).length;
      const facts = { list: "options", keys, options: scores.length };
      if (best === 0) return { ...facts, due: "a-best-option" };
      return Math.min(...scores) === best ? { ...facts, due: "scores-differ" } : void 0;
    }
    case "rated": {
      const scores = item.rubric.map((line) => line.score);
      if (scores.every((score2, i) => score2 === i)) return void 0;
      return { list: "rubric", keys: scores.length, options: scores.length, due: "rubric-from-zero" };
    }
    default:
      return void 0;
  }
}

// src/authoring/rules/key-longest.ts
var FEWEST_ITEMS = 20;
var Z2 = 2.326;
var keyLongest = defineRule("key-longest", (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === void 0) continue;
    let count = 0;
    let expected = 0;
    let variance = 0;
    let counted = 0;
    for (const { value } of items) {
      if (value.type !== "single-choice" && value.type !== "gap-choice") continue;
      const lengths = value.options.map((option) => textIn(option.text, bank.value.defaultLanguage).length);
      const longest = Math.max(...lengths);
      if (lengths.filter((length) => length === longest).length > 1) continue;
      const chance = 1 / lengths.length;
      counted += 1;
      expected += chance;
      variance += chance * (1 - chance);
      if (value.options[lengths.indexOf(longest)]?.key === true) count += 1;
    }
    if (counted < FEWEST_ITEMS || count <= expected + Z2 * Math.sqrt(variance)) continue;
    report({ file: bank.file, path: ["id"] }, { count, expected, items: counted });
  }
});

// src/authoring/rules/key-position.ts
var FEWEST_ITEMS2 = 20;
var Z3 = 3.09;
var keyPosition = defineRule("key-position", (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === void 0) continue;
    const positions = /* @__PURE__ */ new Map();
    for (const { value } of items) {
      if (value.type !== "single-choice" && value.type !== "gap-choice") continue;
      const position = value.options.findIndex((option) => option.key === true);
      const counts = positions.get(value.options.length) ?? value.options.map(() => 0);
      counts[position] = (counts[position] ?? 0) + 1;
      positions.set(value.options.length, counts);
    }
    for (const [options, counts] of [...positions].sort(([first], [second]) => first - second)) {
      const total = counts.reduce((sum, count2) => sum + count2, 0);
      if (total < FEWEST_ITEMS2) continue;
      const expected = total / options;
      const spread2 = Z3 * Math.sqrt(expected * (1 - 1 / options));
      const [position, count] = counts.map((count2, i) => [i, count2]).reduce((worst, one) => Math.abs(one[1] - expected) > Math.abs(worst[1] - expected) ? one : worst);
      if (Math.abs(count - expected) <= spread2) continue;
      report(
        { file: bank.file, path: ["id"] },
        { options, position: position + 1, count, expected, items: total }
      );
    }
  }
});

// src/authoring/rules/loss-matrix.ts
var lossMatrix = defineRule("loss-matrix", (content, report) => {
  for (const { bank } of content.banks) {
    const matrix = bank?.value.lossMatrix;
    if (bank === void 0 || matrix === void 0) continue;
    const levels = bank.value.levels.length;
    const place = { file: bank.file, path: ["lossMatrix"] };
    const uneven = matrix.findIndex((row) => row.length !== levels);
    if (matrix.length !== levels || uneven >= 0) {
      const row = matrix.length === levels ? { row: uneven + 1 } : {};
      report({ ...place, at: "key" }, { reason: "size", levels, ...row });
      continue;
    }
    matrix.forEach((row, i) => {
      const negative = row.findIndex((loss) => loss < 0);
      const path = ["lossMatrix", i];
      if (negative >= 0) {
        report({ ...place, path: [...path, negative] }, { reason: "negative", levels, row: i + 1 });
      } else if (row[i] !== 0) {
        report({ ...place, path: [...path, i] }, { reason: "diagonal", levels, row: i + 1 });
      }
    });
  }
});

// src/authoring/rules/missing-bank-file.ts
var missingBankFile = defineRule("missing-bank-file", (content, report) => {
  for (const bank of content.banks) {
    const files2 = content.files.filter((file2) => folderOf(file2.path) === bank.folder);
    if (files2.some((file2) => file2.kind === "bank")) continue;
    const file = files2.find((candidate) => candidate.kind === "items");
    if (file !== void 0) report({ file, path: [] }, { folder: bank.folder });
  }
});

// src/authoring/rules/missing-language.ts
var USUAL = 0.5;
var LANGUAGE2 = /^[a-z]{2}$/;
var missingLanguage = defineRule("missing-language", (content, report) => {
  const groups = /* @__PURE__ */ new Map();
  const add = (name, file, defaultLanguage) => {
    const group = groups.get(name) ?? { maps: [], defaultLanguage };
    groups.set(name, group);
    if (file.root !== void 0) collect2(file, file.root, group.maps);
  };
  for (const bank of content.banks) {
    if (bank.bank === void 0) continue;
    const { defaultLanguage } = bank.bank.value;
    add(bank.folder, bank.bank.file, defaultLanguage);
    for (const file of new Set([...bank.items, ...bank.stimuli].map((located) => located.file))) {
      add(`${bank.folder}/items`, file, defaultLanguage);
    }
  }
  for (const { file, value } of content.questionnaires) add(file.path, file, value.defaultLanguage);
  if (content.assessment !== void 0) {
    add("assessment", content.assessment.file, content.assessment.value.defaultLanguage);
  }
  for (const { maps, defaultLanguage } of groups.values()) {
    const counts = /* @__PURE__ */ new Map();
    for (const { languages } of maps) {
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const usual = [...counts].filter(([, count]) => count >= USUAL * maps.length).map(([language]) => language);
    for (const { file, path, languages } of maps) {
      if (!languages.includes(defaultLanguage)) {
        report({ file, path, at: "key" }, { language: defaultLanguage, reason: "default" });
        continue;
      }
      const language = usual.find((candidate) => !languages.includes(candidate));
      if (language !== void 0) report({ file, path, at: "key" }, { language, reason: "usual" });
    }
  }
});
function collect2(file, root, into) {
  const path = [];
  const visit = (node, key) => {
    if (node.kind === "scalar") return;
    if (node.kind === "map" && key !== "pairs" && key !== "alignment" && isByLanguage(node)) {
      into.push({ file, path: [...path], languages: node.entries.map((entry) => entry.key) });
      return;
    }
    const children = node.kind === "list" ? node.items : node.entries;
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i];
      if (child === void 0) continue;
      const [step, inner] = "keyStart" in child ? [child.key, child.value] : [i, child];
      if (inner.kind === "scalar") continue;
      path.push(step);
      visit(inner, step);
      path.pop();
    }
  };
  visit(root, "");
}
function isByLanguage(node) {
  if (node.entries.length === 0) return false;
  return node.entries.every(
    ({ key, value }) => LANGUAGE2.test(key) && value.kind === "scalar" && typeof value.value === "string"
  );
}

// src/authoring/rules/missing-modeline.ts
var MODELINE2 = /^#\s*yaml-language-server:\s*\$schema=\S+/m;
var missingModeline = defineRule("missing-modeline", (content, report) => {
  for (const file of content.files) {
    if (file.kind === void 0 || file.root === void 0 || MODELINE2.test(file.text.slice(0, 2e3)))
      continue;
    const up = "../".repeat(file.path.split("/").length - 1);
    const schema = `${up || "./"}node_modules/@coeps/positioning/schemas/${file.kind}.schema.json`;
    const edit = { start: 0, end: 0, text: `# yaml-language-server: $schema=${schema}
` };
    report(
      { file, path: [] },
      { schema },
      file.path.startsWith("/") || contentKind(file.path) === void 0 ? [] : [edit]
    );
  }
});

// src/authoring/rules/option-count.ts
var FEWEST = 3;
var MOST = 4;
var optionCount = defineRule("option-count", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.type !== "single-choice" && value.type !== "gap-choice") continue;
      const count = value.options.length;
      if (count < FEWEST || count > MOST) report({ file, path: [...path, "options"], at: "key" }, { count });
    }
  }
});

// src/authoring/rules/option-length.ts
var RATIO = 1.5;
var CHARACTERS = 15;
var optionLength = defineRule("option-length", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.items) {
      if (value.type !== "single-choice" && value.type !== "gap-choice") continue;
      const lengths = value.options.map((option) => textIn(option.text, language).length);
      const position = value.options.findIndex((option) => option.key === true);
      const key = lengths[position] ?? 0;
      const longestOther = Math.max(0, ...lengths.filter((_2, i) => i !== position));
      if (key < RATIO * longestOther || key < longestOther + CHARACTERS) continue;
      report({ file, path: [...path, "options", position, "text"], at: "key" }, { key, longestOther });
    }
  }
});

// src/authoring/rules/prior-correlation.ts
var HIGHEST = 0.99;
var priorCorrelation = defineRule("prior-correlation", (content, report) => {
  for (const { bank } of content.banks) {
    if (bank === void 0) continue;
    const { file, value } = bank;
    const { correlation } = value.prior;
    if (correlation !== void 0) {
      const path = ["prior", "correlation"];
      if (correlation < 0 || correlation > HIGHEST) {
        report({ file, path }, { reason: "not-positive-definite", value: correlation });
      } else if (value.scales.length === 1 && correlation !== 0) {
        report({ file, path }, { reason: "no-effect", value: correlation });
      }
    }
    value.scales.forEach((scale, i) => {
      if (scale.loading === void 0 || scale.loading >= 0 && scale.loading <= HIGHEST) return;
      report({ file, path: ["scales", i, "loading"] }, { reason: "loading", value: scale.loading });
    });
  }
});

// src/authoring/rules/revision-not-raised.ts
var COMPARED = ["type", "instruction", "stem", "options", "left", "right", "rubric", "shuffle"];
var KEYED = ["answer", "order", "pairs", "accept", "tolerance", "scoring"];
var revisionNotRaised = defineRule("revision-not-raised", (content, report, { earlier }) => {
  if (earlier === void 0) return;
  const before = /* @__PURE__ */ new Map();
  for (const bank of earlier.content.banks) {
    for (const item of bank.items) before.set(item.value.id, { item, bank });
  }
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const old = before.get(value.id);
      if (old === void 0 || value.revision > old.item.value.revision) continue;
      const changed = changes(old.item.value, value);
      if (shown(stimulusOf(old.bank, old.item.value)) !== shown(stimulusOf(bank, value)))
        changed.push("stimulus");
      if (changed.length === 0) continue;
      report(
        { file, path: [...path, "revision"] },
        { revision: value.revision, changed, since: earlier.name }
      );
    }
  }
});
function changes(old, now) {
  const [before, after] = [old, now].map((item) => item);
  const differs = (key) => shown(before?.[key]) !== shown(after?.[key]);
  const changed = COMPARED.filter(differs);
  if (KEYED.some(differs)) changed.push("key");
  return changed;
}
function stimulusOf(bank, item) {
  return bank.stimuli.find((stimulus) => stimulus.value.id === item.stimulus)?.value;
}
function shown(value) {
  return JSON.stringify(value ?? null, (key, inner) => {
    if (key === "why") return void 0;
    return typeof inner === "string" ? normalizedText(inner) : inner;
  });
}

// src/authoring/rules/screen-width.ts
var COLUMNS = 56;
var screenWidth = defineRule("screen-width", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== "screen") continue;
      for (const text of languageTexts(value.text, [...path, "text"], language)) {
        const rows = text.text.split("\n").map((row2) => [...row2].length);
        const row = rows.findIndex((width) => width > COLUMNS);
        if (row < 0) continue;
        report({ file, path: text.path }, { width: rows[row] ?? 0, limit: COLUMNS, row: row + 1 });
      }
    }
  }
});

// src/authoring/rules/script-length.ts
var WORDS = 150;
var scriptLength = defineRule("script-length", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== "script") continue;
      for (const text of languageTexts(value.text, [...path, "text"], language)) {
        const count = words(text.text).length;
        if (count > WORDS) report({ file, path: text.path, at: "key" }, { words: count, limit: WORDS });
      }
    }
  }
});

// src/authoring/rules/settings-conflict.ts
var settingsConflict = defineRule("settings-conflict", (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === void 0) continue;
    const { file, value } = bank;
    const administration = value.administration ?? {};
    const compare = (path, low, high) => {
      const [lowName, lowValue] = low;
      const [highName, highValue] = high;
      if (lowValue === void 0 || highValue === void 0 || lowValue <= highValue) return;
      report({ file, path }, { low: lowName, high: highName, lowValue, highValue });
    };
    const most = ["administration.maxItems", administration.maxItems];
    compare(["administration", "minItems"], ["administration.minItems", administration.minItems], most);
    compare(
      ["administration", "gentleFloor", "maxItems"],
      ["administration.gentleFloor.maxItems", administration.gentleFloor?.maxItems],
      most
    );
    value.scales.forEach((scale, i) => {
      const least = [`scales.${scale.id}.minItems`, scale.minItems];
      compare(["scales", i, "minItems"], least, [`scales.${scale.id}.maxItems`, scale.maxItems]);
      const given = items.filter(
        (item) => item.value.scale === scale.id && item.value.status !== "retired" && item.value.status !== "flagged"
      );
      compare(["scales", i, "minItems"], least, [`items(${scale.id})`, given.length]);
    });
    const composed = content.assessment?.value.parts.some((part) => part.bank === value.id && part.compose);
    if (composed) continue;
    const sum = value.scales.reduce(
      (total, scale) => total + (scale.optional ? 0 : scale.minItems ?? 0),
      0
    );
    compare(["administration", "maxItems"], ["\u03A3 scales.minItems", sum], most);
  }
});

// src/authoring/rules/similar-items.ts
var ALIKE = 0.7;
var FEWEST_SHINGLES = 8;
var COMMON = 60;
var similarItems = defineRule("similar-items", (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? "fr";
    const candidates = [];
    for (const item of bank.items) {
      const signature = itemSignature(item.value, language);
      if (signature.shingles.size >= FEWEST_SHINGLES) candidates.push({ item, signature });
    }
    const holders = /* @__PURE__ */ new Map();
    candidates.forEach(({ signature }, i) => {
      for (const shingle of signature.shingles) {
        const list2 = holders.get(shingle);
        if (list2 === void 0) holders.set(shingle, [i]);
        else list2.push(i);
      }
    });
    for (const [shingle, list2] of holders) {
      if (list2.length === 1 || list2.length > COMMON) holders.delete(shingle);
    }
    const common = new Int32Array(candidates.length);
    candidates.forEach((candidate, i) => {
      const met = [];
      for (const shingle of candidate.signature.shingles) {
        const list2 = holders.get(shingle);
        if (list2 === void 0) continue;
        for (const j2 of list2) {
          if (j2 >= i) break;
          if (common[j2] === 0) met.push(j2);
          common[j2] = (common[j2] ?? 0) + 1;
        }
      }
      const near = met.filter((j2) => 2 * (common[j2] ?? 0) >= ALIKE * candidate.signature.shingles.size);
      for (const j2 of met) common[j2] = 0;
      for (const j2 of near) {
        const other = candidates[j2];
        if (other === void 0) continue;
        const share = similarity(candidate.signature, other.signature);
        if (share < ALIKE || same(candidate, other) || declared(candidate.item.value, other.item.value))
          continue;
        const { file, path } = candidate.item;
        const place = other.item;
        report(
          { file, path: [...path, "stem"], at: "key" },
          {
            other: place.value.id,
            first: placeOf(place),
            similarity: share
          }
        );
        return;
      }
    });
  }
});
function same(first, second) {
  return first.item.value.stimulus === second.item.value.stimulus && first.signature.stem === second.signature.stem && first.signature.options.join("\n") === second.signature.options.join("\n");
}
function declared(first, second) {
  return (first.enemies ?? []).includes(second.id) || (second.enemies ?? []).includes(first.id);
}

// src/authoring/rules/stale-calibration.ts
var staleCalibration = defineRule("stale-calibration", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.irt === void 0 || value.irt.revision === value.revision) continue;
      const facts = { calibrated: value.irt.revision, revision: value.revision };
      report({ file, path: [...path, "irt", "revision"] }, facts);
    }
  }
});

// src/authoring/rules/thin-area.ts
var SITTINGS = 2;
var thinArea = defineRule("thin-area", (content, report) => {
  for (const { bank, items, complete } of content.banks) {
    const most = bank?.value.administration?.maxItems;
    if (bank === void 0 || most === void 0 || !complete || bank.value.scoring === "strengths") continue;
    const given = bank.value.scales.filter((scale) => scale.optional !== true);
    const share = (scale) => scale.share ?? 1 / bank.value.scales.length;
    const total = given.reduce((sum, scale) => sum + share(scale), 0);
    bank.value.scales.forEach((scale, i) => {
      if (scale.optional) return;
      const drawn = Math.min(scale.maxItems ?? most, Math.ceil(share(scale) / total * most));
      const needed = SITTINGS * drawn;
      const count = items.filter(
        ({ value }) => value.scale === scale.id && value.status !== "retired" && value.status !== "flagged"
      ).length;
      if (count >= needed || count === 0) return;
      report({ file: bank.file, path: ["scales", i, "id"] }, { scale: scale.id, items: count, needed });
    });
  }
});

// src/authoring/content/references.ts
var OF_THE_BLOC = "@bloc";
var COMBINATIONS = ["overall", "written", "oral"];
var ids = (list2) => new Set(list2.map(({ id }) => id));
function* references(content) {
  for (const bank of content.banks) yield* bankReferences(bank, content);
  yield* assessmentReferences(content);
  yield* conditionReferences(content);
  yield* catalogueReferences(content);
}
function* bankReferences(bank, content) {
  const definition = bank.bank?.value;
  const scales = definition && ids(definition.scales);
  const levels = definition && ids(definition.levels);
  const canDo = definition && ids(
    definition.scales.flatMap(
      (scale) => Object.values(scale.levels ?? {}).flatMap((words2) => words2.canDo ?? [])
    )
  );
  const blocs = content.certifications && blocIds(content);
  if (definition !== void 0 && levels !== void 0 && bank.bank !== void 0) {
    const { file } = bank.bank;
    for (const [i, scale] of definition.scales.entries()) {
      for (const key of ["levels", "cuts"]) {
        for (const id of Object.keys(scale[key] ?? {})) {
          yield { kind: "level", id, among: levels, file, path: ["scales", i, key, id], at: "key" };
        }
      }
    }
    for (const [i, id] of (definition.administration?.settleCuts ?? []).entries()) {
      yield { kind: "level", id, among: levels, file, path: ["administration", "settleCuts", i] };
    }
  }
  for (const { value, file, path } of bank.items) {
    const one = (kind, among, id, ...own) => among === void 0 ? [] : [{ kind, id, among, file, path: [...path, ...own] }];
    yield* one("scale", scales, value.scale, "scale");
    yield* one("level", levels, value.level, "level");
    if (value.stimulus !== void 0 && (bank.complete || bank.stimulusIds.size > 0)) {
      yield* one("stimulus", bank.stimulusIds, value.stimulus, "stimulus");
    }
    for (const [i, id] of (value.canDo ?? []).entries()) yield* one("can-do", canDo, id, "canDo", i);
    for (const [i, id] of (value.blocs ?? []).entries()) yield* one("bloc", blocs, id, "blocs", i);
    for (const [i, id] of (value.enemies ?? []).entries()) yield* one("item", bank.itemIds, id, "enemies", i);
    if (value.type === "ordering") {
      const options = ids(value.options);
      for (const [i, id] of value.order.entries()) yield* one("option", options, id, "order", i);
    } else if (value.type === "matching") {
      const [left, right] = [ids(value.left), ids(value.right)];
      for (const [from, to] of Object.entries(value.pairs)) {
        yield { kind: "option", id: from, among: left, file, path: [...path, "pairs", from], at: "key" };
        yield* one("option", right, to, "pairs", from);
      }
    }
  }
}
function* assessmentReferences(content) {
  const { assessment, certifications } = content;
  const occupations = certifications && ids(certifications.value.occupations);
  const banks = new Map(content.banks.map((bank) => [bank.id, bank]));
  const bankIds = new Set(banks.keys());
  const levelsOf = (id) => {
    const definition = id === void 0 ? void 0 : banks.get(id)?.bank?.value;
    return definition && ids(definition.levels);
  };
  const scalesOf = (id) => {
    const definition = id === void 0 ? void 0 : banks.get(id)?.bank?.value;
    return definition && ids(definition.scales);
  };
  for (const { value: value2, file: file2 } of content.questionnaires) {
    for (const [i, section] of value2.sections.entries()) {
      for (const [k2, question] of section.questions.entries()) {
        const path = ["sections", i, "questions", k2];
        const [bank, area] = (question.scale ?? "").split("/");
        if (question.scale !== void 0 && bank !== void 0 && bankIds.size > 0) {
          const scales = scalesOf(bank);
          if (!bankIds.has(bank)) {
            yield { kind: "bank", id: bank, among: bankIds, file: file2, path: [...path, "scale"] };
          } else if (area !== void 0 && scales !== void 0) {
            yield { kind: "scale", id: area, among: scales, file: file2, path: [...path, "scale"] };
          }
        }
        const levels = levelsOf(bank);
        if (question.level !== void 0 && levels !== void 0) {
          yield { kind: "level", id: question.level, among: levels, file: file2, path: [...path, "level"] };
        }
      }
    }
  }
  if (assessment === void 0) return;
  const { value, file } = assessment;
  const questionnaires = ids(content.questionnaires.map((questionnaire) => questionnaire.value));
  const forms = ids(value.forms ?? []);
  const known = !content.damaged.has("questionnaire");
  if (value.targets !== void 0 && known && questionnaires.size > 0) {
    const questions = new Set(questionsById(content).keys());
    yield { kind: "question", id: value.targets, among: questions, file, path: ["targets"] };
  }
  for (const [i, part] of value.parts.entries()) {
    const path = ["parts", i];
    for (const key of ["questionnaire", "startFrom"]) {
      const id = part[key];
      if (id === void 0 || !known || questionnaires.size === 0) continue;
      yield { kind: "questionnaire", id, among: questionnaires, file, path: [...path, key] };
    }
    if (part.bank !== void 0 && bankIds.size > 0) {
      yield { kind: "bank", id: part.bank, among: bankIds, file, path: [...path, "bank"] };
    }
    for (const [k2, id] of (part.forms ?? []).entries()) {
      yield { kind: "form", id, among: forms, file, path: [...path, "forms", k2] };
    }
    const scales = scalesOf(part.bank);
    const { compose } = part;
    const lists = [
      [part.areas ?? [], [...path, "areas"]],
      [compose?.shared ?? [], [...path, "compose", "shared"]],
      [compose?.undecided?.sample ?? [], [...path, "compose", "undecided", "sample"]]
    ];
    for (const key of ["targets", "only"]) {
      for (const [target, areas] of Object.entries(compose?.[key] ?? {})) {
        const own = [...path, "compose", key, target];
        lists.push([areas, own]);
        if (occupations === void 0) continue;
        yield { kind: "occupation", id: target, among: occupations, file, path: own, at: "key" };
      }
    }
    for (const [k2, added] of (compose?.when ?? []).entries()) {
      lists.push([added.areas, [...path, "compose", "when", k2, "areas"]]);
    }
    if (scales === void 0) continue;
    for (const [areas, own] of lists) {
      for (const [k2, id] of areas.entries())
        yield { kind: "scale", id, among: scales, file, path: [...own, k2] };
    }
  }
}
function* conditionReferences(content) {
  const { certifications, pathways, eligibility } = content;
  const questions = questionsById(content);
  const questionIds = new Set(questions.keys());
  const questionsKnown = questionIds.size > 0 && !content.damaged.has("questionnaire");
  const banks = new Map(content.banks.map((bank) => [bank.id, bank]));
  const bankIds = new Set(banks.keys());
  const occupationIds = certifications && ids(certifications.value.occupations);
  const conditionIds = pathways && new Set(Object.keys(pathways.value.conditions));
  const schemeIds = eligibility && ids(eligibility.value.schemes);
  const areaIds = certifications && ids(certifications.value.areas).add(OF_THE_BLOC);
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      const one = (kind, among, id, ...own) => among === void 0 || id === void 0 ? [] : [{ kind, id, among, file, path: [...path, ...own] }];
      if (questionsKnown) yield* one("question", questionIds, value.answer, "answer");
      const question = value.answer === void 0 ? void 0 : questions.get(value.answer)?.value;
      const options = question && answerIds(question, content);
      if (typeof value.is === "string") yield* one("option", options, value.is, "is");
      yield* one("option", options, value.includes, "includes");
      yield* one("occupation", occupationIds, value.target, "target");
      yield* one("rule", conditionIds, value.condition, "condition");
      yield* one("rule", schemeIds, value.eligibility, "eligibility");
      yield* one("scale", areaIds, value.experience?.area, "experience", "area");
      for (const key of ["level", "measured"]) {
        const read = value[key];
        if (read === void 0 || bankIds.size === 0) continue;
        yield* one("bank", bankIds, read.test, key, "test");
        const definition = banks.get(read.test)?.bank?.value;
        if (definition === void 0) continue;
        const areas = /* @__PURE__ */ new Set([...ids(definition.scales), ...COMBINATIONS, OF_THE_BLOC]);
        yield* one("scale", areas, read.of, key, "of");
        if (value.level !== void 0 && key === "level") {
          const levels = ids(definition.levels).add(OF_THE_BLOC);
          yield* one("level", levels, value.level.atLeast, key, "atLeast");
        }
      }
    }
  }
}
function* catalogueReferences(content) {
  const { certifications, pathways, eligibility, occupations } = content;
  if (certifications !== void 0) {
    const { value: value2, file: file2 } = certifications;
    const areas = ids(value2.areas);
    const activities = ids(value2.areas.flatMap((area) => area.activities));
    const titles = ids(value2.certifications);
    const goals = /* @__PURE__ */ new Set([...titles, ...ids(value2.neighbours)]);
    const list2 = function* (kind, among2, found, path) {
      for (const [i, id] of (found ?? []).entries()) yield { kind, id, among: among2, file: file2, path: [...path, i] };
    };
    for (const [i, certification] of value2.certifications.entries()) {
      for (const [k2, bloc] of certification.blocs.entries()) {
        const path = ["certifications", i, "blocs", k2];
        yield* list2("scale", areas, bloc.areas, [...path, "areas"]);
        yield* list2("scale", areas, bloc.experienceIn, [...path, "experienceIn"]);
        for (const [c, competence] of bloc.competences.entries()) {
          yield* list2("other", activities, competence.activities, [...path, "competences", c, "activities"]);
        }
      }
    }
    yield* list2("certification", titles, value2.commonCore.certifications, ["commonCore", "certifications"]);
    for (const [i, bridge] of value2.bridges.entries()) {
      for (const key of ["from", "to"]) {
        yield { kind: "certification", id: bridge[key], among: goals, file: file2, path: ["bridges", i, key] };
      }
    }
    for (const [i, occupation] of value2.occupations.entries()) {
      yield* list2("certification", titles, occupation.certifications, ["occupations", i, "certifications"]);
      yield* list2("scale", areas, occupation.areas, ["occupations", i, "areas"]);
    }
    for (const [i, module] of value2.modules.entries()) {
      if (module.certification === void 0) continue;
      const path = ["modules", i, "certification"];
      yield { kind: "certification", id: module.certification, among: titles, file: file2, path };
    }
    if (occupations !== void 0) {
      const among2 = ids(value2.occupations);
      for (const [i, sheet] of occupations.value.sheets.entries()) {
        yield { kind: "occupation", id: sheet.id, among: among2, file: occupations.file, path: ["sheets", i, "id"] };
      }
    }
  }
  if (pathways === void 0) return;
  const { value, file } = pathways;
  const recommendations = ids(value.recommendations);
  const catalogue = certifications?.value;
  const among = {
    target: ["occupation", catalogue && ids(catalogue.occupations)],
    certification: ["certification", catalogue && ids(catalogue.certifications)],
    scheme: ["rule", eligibility && ids(eligibility.value.schemes)],
    action: ["other", catalogue && ids(catalogue.actions)]
  };
  for (const [i, recommendation] of value.recommendations.entries()) {
    const path = ["recommendations", i];
    for (const key of ["target", "certification", "scheme", "action"]) {
      const id = recommendation[key];
      const [kind, known2] = among[key];
      if (id !== void 0 && known2 !== void 0)
        yield { kind, id, among: known2, file, path: [...path, key] };
    }
    for (const [k2, id] of (recommendation.hiddenBy ?? []).entries()) {
      yield { kind: "pathway", id, among: recommendations, file, path: [...path, "hiddenBy", k2] };
    }
    for (const [k2, id] of (recommendation.modules ?? []).entries()) {
      if (catalogue === void 0) break;
      yield { kind: "other", id, among: ids(catalogue.modules), file, path: [...path, "modules", k2] };
    }
  }
  for (const [i, training] of value.training.entries()) {
    if (catalogue === void 0) break;
    const titles = ids(catalogue.certifications);
    for (const [k2, id] of training.certifications.entries()) {
      yield { kind: "certification", id, among: titles, file, path: ["training", i, "certifications", k2] };
    }
  }
  const questionnaires = ids(content.questionnaires.map((questionnaire) => questionnaire.value));
  const known = questionnaires.size > 0 && !content.damaged.has("questionnaire");
  for (const [i, followUp] of value.plan.followUps.entries()) {
    if (!known) break;
    const path = ["plan", "followUps", i, "questionnaire"];
    yield { kind: "questionnaire", id: followUp.questionnaire, among: questionnaires, file, path };
  }
  const questions = new Set(questionsById(content).keys());
  for (const [i, { id }] of value.questions.entries()) {
    if (!known) break;
    yield { kind: "question", id, among: questions, file, path: ["questions", i, "id"] };
  }
  const banks = new Map(content.banks.map((bank) => [bank.id, bank.bank?.value]));
  for (const [test, measure] of Object.entries(value.measures)) {
    if (banks.size === 0) break;
    const path = ["measures", test];
    yield { kind: "bank", id: test, among: new Set(banks.keys()), file, path, at: "key" };
    const definition = banks.get(test);
    if (definition === void 0) continue;
    for (const [k2, { id }] of measure.levels.entries()) {
      yield { kind: "level", id, among: ids(definition.levels), file, path: [...path, "levels", k2, "id"] };
    }
    for (const [k2, { id }] of measure.areas.entries()) {
      yield { kind: "scale", id, among: ids(definition.scales), file, path: [...path, "areas", k2, "id"] };
    }
  }
}
function blocIds(content) {
  const found = /* @__PURE__ */ new Set();
  for (const { id, blocs } of content.certifications?.value.certifications ?? []) {
    for (const bloc of blocs) found.add(`${id}/${bloc.id}`);
  }
  return found;
}

// src/authoring/schema/near-miss.ts
var MAX_DISTANCE = 2;
function editDistance(first, second, limit) {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let previous = Array.from({ length: second.length + 1 }, (_2, j2) => j2);
  for (let i = 1; i <= first.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j2 = 1; j2 <= second.length; j2 += 1) {
      const changed = (previous[j2 - 1] ?? 0) + (first[i - 1] === second[j2 - 1] ? 0 : 1);
      const cost = Math.min(changed, (previous[j2] ?? 0) + 1, (row[j2 - 1] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[second.length] ?? limit + 1, limit + 1);
}
function comparable(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[_\s]/g, "-");
}
function nearMiss(written, candidates) {
  if (written.length > 100) return void 0;
  const wanted = comparable(written);
  let limit = wanted.length <= 4 ? 1 : MAX_DISTANCE;
  let best;
  let tied = false;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, comparable(candidate), limit);
    if (distance > limit) continue;
    if (distance === limit && best !== void 0) {
      tied = true;
      continue;
    }
    best = candidate;
    limit = distance;
    tied = false;
    if (distance === 0) return candidate;
  }
  return tied ? void 0 : best;
}

// src/authoring/rules/unknown-reference.ts
var MOST_SUGGESTIONS = 100;
var unknownReference = defineRule("unknown-reference", (content, report) => {
  let found = 0;
  for (const { kind, id, among, file, path, at: at2 } of references(content)) {
    if (among.has(id)) continue;
    found += 1;
    const suggestion = found <= MOST_SUGGESTIONS ? nearMiss(id, among) : void 0;
    report({ file, path, ...at2 && { at: at2 } }, { kind, id, ...suggestion !== void 0 && { suggestion } });
  }
});

// src/authoring/rules/unmeasured-area.ts
var unmeasuredArea = defineRule("unmeasured-area", (content, report) => {
  if (content.assessment === void 0) return;
  const measured = measuredAreas(content, content.assessment.value);
  const known = new Map(
    content.banks.flatMap((bank) => bank.bank ? [[bank.id, bank.bank.value]] : [])
  );
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      for (const key of ["level", "measured"]) {
        const read = value[key];
        const bank = read && known.get(read.test);
        if (read === void 0 || bank === void 0) continue;
        const areas = measured.get(read.test);
        const isArea = bank.scales.some((scale) => scale.id === read.of);
        if (areas === void 0) report({ file, path: [...path, key, "test"] }, { area: read.test });
        else if (isArea && !areas.has(read.of))
          report({ file, path: [...path, key, "of"] }, { area: read.of });
      }
    }
  }
  const { certifications } = content;
  const everywhere = new Set([...measured.values()].flatMap((areas) => [...areas]));
  if (certifications === void 0 || content.damaged.has("bank") || content.banks.length === 0) return;
  certifications.value.certifications.forEach((certification, i) => {
    certification.blocs.forEach((bloc, k2) => {
      bloc.areas.forEach((area, a) => {
        if (everywhere.has(area)) return;
        const path = ["certifications", i, "blocs", k2, "areas", a];
        report({ file: certifications.file, path }, { area });
      });
    });
  });
});
function measuredAreas(content, assessment) {
  const found = /* @__PURE__ */ new Map();
  for (const part of assessment.parts) {
    if (part.bank === void 0) continue;
    const bank = content.banks.find((candidate) => candidate.id === part.bank)?.bank?.value;
    if (bank === void 0) continue;
    const areas = found.get(part.bank) ?? /* @__PURE__ */ new Set();
    found.set(part.bank, areas);
    const { compose } = part;
    const given = compose ? [
      ...compose.shared,
      ...Object.values(compose.targets).flat(),
      ...Object.values(compose.only ?? {}).flat(),
      ...compose.undecided?.sample ?? [],
      ...(compose.when ?? []).flatMap((added) => added.areas)
    ] : part.areas ?? bank.scales.map((scale) => scale.id);
    for (const area of given) areas.add(area);
    for (const scale of bank.scales) if (scale.optional) areas.add(scale.id);
  }
  return found;
}

// src/cat/constraints/blueprint.ts
var SLACK = 1;
var blueprint = {
  name: "blueprint",
  yields: true,
  filter({ pool, settings, shares, scaleCounts, administered }, candidates) {
    const left = settings.maxItems - administered.length;
    const due = settings.areas.map(
      (area, s) => shares[s] > 0 ? Math.max(0, area.minItems - scaleCounts[s]) : 0
    );
    const present = new Set(candidates.map((i) => pool.scaleOf[i]));
    const dueNow = due.reduce((sum, value, s) => present.has(s) ? sum + value : sum, 0);
    const open = candidates.filter((i) => {
      const s = pool.scaleOf[i];
      return shares[s] > 0 && scaleCounts[s] < (settings.areas[s]?.maxItems ?? 0);
    });
    if (dueNow >= left) return open.filter((i) => due[pool.scaleOf[i]] > 0);
    const position = administered.length + 1;
    const balanced = open.filter((i) => {
      const s = pool.scaleOf[i];
      return scaleCounts[s] + 1 <= shares[s] * position + SLACK;
    });
    return balanced.length > 0 ? balanced : open;
  }
};
var largestDeficit = {
  name: "largest-deficit",
  yields: true,
  filter({ pool, shares, scaleCounts, administered }, candidates) {
    const total = Math.max(1, administered.length);
    let best = Number.NEGATIVE_INFINITY;
    for (const i of candidates) {
      const s = pool.scaleOf[i];
      best = Math.max(best, shares[s] - scaleCounts[s] / total);
    }
    return candidates.filter((i) => {
      const s = pool.scaleOf[i];
      return shares[s] - scaleCounts[s] / total >= best - 1e-12;
    });
  }
};

// src/cat/constraints/delivery-mode.ts
var deliveryMode = {
  name: "delivery-mode",
  filter({ pool, administration }, candidates) {
    const { mode, seesText } = administration;
    return candidates.filter((i) => {
      const item = pool.items[i];
      if (!item) return false;
      if (mode && item.modes && !item.modes.includes(mode)) return false;
      return !(seesText === false && item.written);
    });
  }
};

// src/cat/constraints/earlier-sittings.ts
var earlierSittings = {
  name: "earlier-sittings",
  filter({ seen }, candidates) {
    return seen.size === 0 ? candidates : candidates.filter((i) => !seen.has(i));
  }
};

// src/cat/constraints/enemies.ts
var enemies = {
  name: "enemies",
  filter({ pool, given }, candidates) {
    return candidates.filter((i) => !pool.enemiesOf[i]?.some((enemy) => given.has(enemy)));
  }
};

// src/cat/constraints/exposure.ts
var exposure = {
  name: "exposure",
  yields: true,
  filter({ ineligible }, candidates) {
    return ineligible.size === 0 ? candidates : candidates.filter((i) => !ineligible.has(i));
  }
};

// src/cat/constraints/stimulus-sets.ts
var stimulusSets = {
  name: "stimulus-sets",
  filter({ pool, settings, administered, stimulusCounts }, candidates) {
    const last = administered.at(-1);
    const open = last === void 0 ? -1 : pool.stimulusOf[last];
    return candidates.filter((i) => {
      const stimulus = pool.stimulusOf[i];
      if (stimulus < 0) return true;
      const used = stimulusCounts.get(stimulus) ?? 0;
      return used === 0 || stimulus === open && used < settings.perStimulus;
    });
  }
};

// src/cat/outcome-sums.ts
function outcomeSums(view, item, vectors, totals, from, to, out) {
  const { tables } = view;
  const { pool, nodeCount } = tables;
  const count = vectors.length;
  const start = tables.categoryStart[item];
  if (start < 0) {
    const guess = view.tries * pool.c[item];
    const slope = pool.d[item] - guess;
    sumRows(vectors, tables.knows, item * nodeCount, from, to, out, count);
    for (let v = 0; v < count; v++) {
      const total = totals[v];
      const right = slope * out[count + v] + guess * total;
      out[v] = total - right;
      out[count + v] = right;
    }
    return 2;
  }
  const categories = pool.categories[item];
  for (let k2 = 0; k2 < categories; k2++) {
    sumRows(vectors, tables.categoryRows, start + k2 * nodeCount, from, to, out, k2 * count);
  }
  return categories;
}
function sumRows(vectors, rows, row, from, to, out, at2) {
  const count = vectors.length;
  let v = 0;
  for (; v + 2 < count; v += 3) {
    const first = vectors[v];
    const second = vectors[v + 1];
    const third = vectors[v + 2];
    let a = 0;
    let b2 = 0;
    let c = 0;
    for (let j2 = from; j2 < to; j2++) {
      const value = rows[row + j2];
      a += first[j2] * value;
      b2 += second[j2] * value;
      c += third[j2] * value;
    }
    out[at2 + v] = a;
    out[at2 + v + 1] = b2;
    out[at2 + v + 2] = c;
  }
  for (; v < count; v++) {
    const vector = vectors[v];
    let sum = 0;
    for (let j2 = from; j2 < to; j2++) sum += vector[j2] * rows[row + j2];
    out[at2 + v] = sum;
  }
}
function outcomeRoom(view, vectors) {
  const { categories } = view.tables.pool;
  let most = 2;
  for (let i = 0; i < categories.length; i++) most = Math.max(most, categories[i]);
  return new Float64Array(vectors.length * most);
}
function vectorTotals(vectors, from, to) {
  return Float64Array.from(vectors, (vector) => {
    let sum = 0;
    for (let j2 = from; j2 < to; j2++) sum += vector[j2];
    return sum;
  });
}
function byScale(view, candidates) {
  const groups = /* @__PURE__ */ new Map();
  const { scaleOf } = view.tables.pool;
  for (let index = 0; index < candidates.length; index++) {
    const scale = scaleOf[candidates[index]];
    const group = groups.get(scale);
    if (group) group.push(index);
    else groups.set(scale, [index]);
  }
  return groups;
}

// src/irt/internal/category-terms.ts
function createCategoryTerms(categories) {
  return {
    probability: new Float64Array(categories),
    first: new Float64Array(categories),
    second: new Float64Array(categories),
    third: new Float64Array(categories)
  };
}

// src/errors.ts
var PositioningError = class extends Error {
  code;
  facts;
  constructor(code, facts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "PositioningError";
    this.code = code;
    this.facts = facts;
  }
};

// src/irt/internal/checks.ts
function checkTheta(theta) {
  if (!Number.isFinite(theta)) {
    throw new PositioningError("irt/parameter-out-of-range", { parameter: "theta", value: theta });
  }
}

// src/irt/internal/graded-model.ts
var GradedModel = class {
  categories;
  steepness;
  centre;
  thresholds;
  /** 1 − exp(−a(b_{k+1} − b_k)) for the categories between two thresholds, 1 for the two end categories. */
  widths;
  constructor(a, b2) {
    this.categories = b2.length + 1;
    this.steepness = a;
    this.centre = b2.reduce((sum, threshold) => sum + threshold / b2.length, 0);
    this.thresholds = Float64Array.from(b2);
    this.widths = new Float64Array(this.categories).fill(1);
    for (let k2 = 1; k2 < b2.length; k2 += 1) {
      this.widths[k2] = -Math.expm1(-a * (b2[k2] - b2[k2 - 1]));
    }
  }
  isPossible() {
    return true;
  }
  isLogConcave() {
    return true;
  }
  logProbability(category, theta) {
    let sum = Math.log(this.widths[category]);
    if (category > 0) sum += logLogistic(this.exponent(category - 1, theta));
    if (category < this.categories - 1) sum += logLogistic(-this.exponent(category, theta));
    return sum;
  }
  logSlope(category, theta) {
    const belowLower = category > 0 ? logistic(-this.exponent(category - 1, theta)) : 0;
    const aboveUpper = category < this.categories - 1 ? logistic(this.exponent(category, theta)) : 0;
    return this.steepness * (belowLower - aboveUpper);
  }
  evaluate(theta, terms) {
    const a = this.steepness;
    let L2 = 1;
    let M2 = 0;
    for (let category = 0; category < this.categories; category += 1) {
      const last = category === this.categories - 1;
      const x2 = last ? 0 : this.exponent(category, theta);
      const upperL = last ? 0 : logistic(x2);
      const upperM = last ? 1 : logistic(-x2);
      const slope = a * (M2 - upperL);
      const bend = -a * a * (L2 * M2 + upperL * upperM);
      const twist = -a * a * a * (L2 * M2 * (M2 - L2) + upperL * upperM * (upperM - upperL));
      terms.probability[category] = L2 * upperM * this.widths[category];
      terms.first[category] = slope;
      terms.second[category] = slope * slope + bend;
      terms.third[category] = slope * (slope * slope + 3 * bend) + twist;
      L2 = upperL;
      M2 = upperM;
    }
  }
  exponent(threshold, theta) {
    return this.steepness * (theta - this.thresholds[threshold]);
  }
};
function logistic(x2) {
  const small = Math.exp(-Math.abs(x2));
  return (x2 >= 0 ? 1 : small) / (1 + small);
}
function logLogistic(x2) {
  return Math.min(x2, 0) - Math.log1p(Math.exp(-Math.abs(x2)));
}

// src/irt/internal/nominal-model.ts
var NominalModel = class {
  categories;
  steepness;
  centre;
  slopes;
  intercepts;
  constructor(slopes, intercepts) {
    this.categories = slopes.length;
    this.slopes = Float64Array.from(slopes);
    this.intercepts = Float64Array.from(intercepts);
    const low = extreme(slopes, -1);
    const high = extreme(slopes, 1);
    this.steepness = slopeAt(slopes, high) - slopeAt(slopes, low);
    const rise = slopeAt(intercepts, high) - slopeAt(intercepts, low);
    this.centre = this.steepness > 0 ? -rise / this.steepness : 0;
  }
  isPossible() {
    return true;
  }
  isLogConcave() {
    return true;
  }
  logProbability(category, theta) {
    const mode = this.mode(theta);
    const top = this.exponent(mode, theta);
    let others = 0;
    for (let k2 = 0; k2 < this.categories; k2 += 1) {
      if (k2 !== mode) others += Math.exp(this.exponent(k2, theta) - top);
    }
    return this.exponent(category, theta) - top - Math.log1p(others);
  }
  logSlope(category, theta) {
    const mode = this.mode(theta);
    return this.relativeSlope(category, mode) - this.meanRelativeSlope(mode, theta);
  }
  evaluate(theta, terms) {
    const mode = this.mode(theta);
    const top = this.exponent(mode, theta);
    let total = 0;
    for (let k2 = 0; k2 < this.categories; k2 += 1) {
      const weight = Math.exp(this.exponent(k2, theta) - top);
      terms.probability[k2] = weight;
      total += weight;
    }
    const mean = this.meanRelativeSlope(mode, theta);
    let variance = 0;
    let skew = 0;
    for (let k2 = 0; k2 < this.categories; k2 += 1) {
      const probability = terms.probability[k2] / total;
      const slope = this.relativeSlope(k2, mode) - mean;
      terms.probability[k2] = probability;
      terms.first[k2] = slope;
      variance += probability * slope * slope;
      skew += probability * slope * slope * slope;
    }
    for (let k2 = 0; k2 < this.categories; k2 += 1) {
      const slope = terms.first[k2];
      terms.second[k2] = slope * slope - variance;
      terms.third[k2] = slope * (slope * slope - 3 * variance) - skew;
    }
  }
  exponent(category, theta) {
    return this.slopes[category] * theta + this.intercepts[category];
  }
  mode(theta) {
    let mode = 0;
    for (let k2 = 1; k2 < this.categories; k2 += 1) {
      if (this.exponent(k2, theta) > this.exponent(mode, theta)) mode = k2;
    }
    return mode;
  }
  // Slopes are taken relative to the likeliest category: in the tails the mean is then a sum of small
  // terms, and keeps its relative accuracy.
  relativeSlope(category, mode) {
    return this.slopes[category] - this.slopes[mode];
  }
  meanRelativeSlope(mode, theta) {
    const top = this.exponent(mode, theta);
    let total = 0;
    let sum = 0;
    for (let k2 = 0; k2 < this.categories; k2 += 1) {
      const weight = Math.exp(this.exponent(k2, theta) - top);
      total += weight;
      sum += weight * this.relativeSlope(k2, mode);
    }
    return sum / total;
  }
};
function slopeAt(values, index) {
  return values[index];
}
function extreme(values, sign) {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if (sign * slopeAt(values, index) > sign * slopeAt(values, best)) best = index;
  }
  return best;
}

// src/irt/internal/two-state-model.ts
var TwoStateModel = class {
  categories;
  steepness;
  centre;
  known;
  unknown;
  otherKnown;
  otherUnknown;
  constructor(a, b2, known, unknown) {
    this.categories = known.length;
    this.steepness = a;
    this.centre = b2;
    this.known = Float64Array.from(known, flushTiny);
    this.unknown = Float64Array.from(unknown, flushTiny);
    this.otherKnown = sumsOfOthers(known);
    this.otherUnknown = sumsOfOthers(unknown);
  }
  isPossible(category) {
    return this.knownShare(category) > 0 || this.unknownShare(category) > 0;
  }
  isLogConcave(category) {
    return this.knownShare(category) === 0 || this.unknownShare(category) === 0;
  }
  logProbability(category, theta) {
    const known = this.knownShare(category);
    const unknown = this.unknownShare(category);
    const x2 = this.steepness * (theta - this.centre);
    const small = Math.exp(-Math.abs(x2));
    const large = 1 / (1 + small);
    const L2 = x2 >= 0 ? large : small * large;
    const M2 = x2 >= 0 ? small * large : large;
    const probability = known * L2 + unknown * M2;
    if (probability > 0.5) {
      const rest = this.otherKnown[category] * L2 + this.otherUnknown[category] * M2;
      return Math.log1p(-rest);
    }
    if (unknown === 0) return Math.log(known) - Math.max(-x2, 0) - Math.log1p(small);
    if (known === 0) return Math.log(unknown) - Math.max(x2, 0) - Math.log1p(small);
    return Math.log(probability);
  }
  logSlope(category, theta) {
    const x2 = this.steepness * (theta - this.centre);
    const small = Math.exp(-Math.abs(x2));
    const large = 1 / (1 + small);
    const L2 = x2 >= 0 ? large : small * large;
    const M2 = x2 >= 0 ? small * large : large;
    const known = this.knownShare(category);
    const unknown = this.unknownShare(category);
    return (known - unknown) * this.steepness * spread(known, unknown, L2, M2);
  }
  evaluate(theta, terms) {
    const a = this.steepness;
    const x2 = a * (theta - this.centre);
    const small = Math.exp(-Math.abs(x2));
    const large = 1 / (1 + small);
    const L2 = x2 >= 0 ? large : small * large;
    const M2 = x2 >= 0 ? small * large : large;
    for (let category = 0; category < this.categories; category += 1) {
      const known = this.knownShare(category);
      const unknown = this.unknownShare(category);
      const first = (known - unknown) * a * spread(known, unknown, L2, M2);
      terms.probability[category] = known * L2 + unknown * M2;
      terms.first[category] = first;
      terms.second[category] = first * a * (M2 - L2);
      terms.third[category] = first * a * a * (1 - 6 * L2 * M2);
    }
  }
  knownShare(category) {
    return this.known[category];
  }
  unknownShare(category) {
    return this.unknown[category];
  }
};
var SMALLEST_SHARE = 1e-280;
function flushTiny(share) {
  return share < SMALLEST_SHARE ? 0 : share;
}
function spread(known, unknown, L2, M2) {
  if (known === 0) return unknown === 0 ? 0 : L2 / unknown;
  if (unknown === 0) return M2 / known;
  return L2 * M2 / (known * L2 + unknown * M2);
}
function sumsOfOthers(values) {
  return Float64Array.from(
    values,
    (_2, category) => values.reduce((sum, value, other) => other === category ? sum : sum + value, 0)
  );
}

// src/irt/parameters.ts
var MAX_SLOPE = 10;
var MAX_LOCATION = 1e6;
var MAX_CATEGORY_SLOPE = 1e3;
function outOfRange(parameter, value) {
  return new PositioningError("irt/parameter-out-of-range", { parameter, value });
}
function checkWithin(parameter, value, limit) {
  if (!(typeof value === "number" && Math.abs(value) <= limit)) throw outOfRange(parameter, value);
}
function checkSlope(value) {
  if (!(typeof value === "number" && value > 0 && value <= MAX_SLOPE)) throw outOfRange("a", value);
}
function checkList(parameter, values, minimum, limit) {
  if (!Array.isArray(values)) throw outOfRange(parameter, values);
  if (values.length < minimum) {
    throw new PositioningError("irt/category-count", { parameter, count: values.length, minimum });
  }
  for (let index = 0; index < values.length; index += 1) {
    checkWithin(`${parameter}[${index}]`, values[index], limit);
  }
}
function checkAsymptotes(parameters) {
  const { model, c = 0, d = 1 } = parameters;
  if (!(typeof c === "number" && c >= 0 && c < 1) || c !== 0 && (model === "1PL" || model === "2PL")) {
    throw outOfRange("c", c);
  }
  if (!(typeof d === "number" && d > c && d <= 1) || d !== 1 && model !== "4PL") throw outOfRange("d", d);
}
function checkIncreasing(b2) {
  for (let index = 1; index < b2.length; index += 1) {
    if (!(b2[index] > b2[index - 1])) {
      throw new PositioningError("irt/thresholds-not-increasing", { parameter: "b", index, value: b2 });
    }
  }
}
function checkParameters(parameters) {
  switch (parameters.model) {
    case "1PL":
    case "2PL":
    case "3PL":
    case "4PL":
      checkSlope(parameters.a ?? 1);
      checkWithin("b", parameters.b, MAX_LOCATION);
      checkAsymptotes(parameters);
      return;
    case "GRM":
      checkSlope(parameters.a);
      checkList("b", parameters.b, 1, MAX_LOCATION);
      checkIncreasing(parameters.b);
      return;
    case "GPCM":
      checkSlope(parameters.a);
      checkList("b", parameters.b, 1, MAX_LOCATION);
      return;
    case "PCM":
      checkList("b", parameters.b, 1, MAX_LOCATION);
      return;
    case "RSM":
      checkWithin("location", parameters.location, MAX_LOCATION);
      checkList("thresholds", parameters.thresholds, 1, MAX_LOCATION);
      return;
    case "NRM":
      checkList("slopes", parameters.slopes, 2, MAX_CATEGORY_SLOPE);
      checkList("intercepts", parameters.intercepts, 2, MAX_LOCATION);
      if (parameters.slopes.length !== parameters.intercepts.length) {
        throw new PositioningError("irt/category-count", {
          parameter: "intercepts",
          count: parameters.intercepts.length,
          expected: parameters.slopes.length
        });
      }
      return;
    default:
      throw new PositioningError("irt/unknown-model", { model: parameters.model });
  }
}

// src/irt/response-model.ts
function responseModel(parameters) {
  checkParameters(parameters);
  switch (parameters.model) {
    case "GRM":
      return new GradedModel(parameters.a, parameters.b);
    case "GPCM":
      return partialCredit(parameters.a, parameters.b);
    case "PCM":
      return partialCredit(1, parameters.b);
    case "RSM":
      return partialCredit(
        1,
        parameters.thresholds.map((threshold) => parameters.location + threshold)
      );
    case "NRM":
      return new NominalModel(parameters.slopes, parameters.intercepts);
    default: {
      const { a = 1, b: b2, c = 0, d = 1 } = parameters;
      return new TwoStateModel(a, b2, [1 - d, d], [1 - c, c]);
    }
  }
}
function partialCredit(a, b2) {
  const slopes = [0];
  const intercepts = [0];
  let sum = 0;
  for (const [index, step] of b2.entries()) {
    sum -= a * step;
    slopes.push(a * (index + 1));
    intercepts.push(sum);
  }
  return new NominalModel(slopes, intercepts);
}

// src/irt/item-information.ts
function itemInformation(parameters, theta) {
  return itemInformationTerms(parameters, theta).information;
}
function itemInformationTerms(parameters, theta) {
  const model = responseModel(parameters);
  checkTheta(theta);
  return modelInformationTerms(model, theta, createCategoryTerms(model.categories));
}
function modelInformationTerms(model, theta, scratch) {
  model.evaluate(theta, scratch);
  let information2 = 0;
  let slope = 0;
  let curvature = 0;
  let warm = 0;
  for (let category = 0; category < model.categories; category += 1) {
    const probability = scratch.probability[category];
    const first = scratch.first[category];
    const second = scratch.second[category];
    const third = scratch.third[category];
    const square = first * first;
    information2 += probability * square;
    slope += probability * first * (2 * second - square);
    curvature += probability * (2 * (second * second + first * third + square * square) - 5 * square * second);
    warm += probability * first * second;
  }
  return { information: information2, slope, curvature, warm };
}

// src/cat/pool-models.ts
var modelsOf = /* @__PURE__ */ new WeakMap();
function poolModels(pool) {
  const known = modelsOf.get(pool);
  if (known) return known;
  const models = pool.items.map((item) => responseModel(item.parameters));
  modelsOf.set(pool, models);
  return models;
}
function poolTerms(pool) {
  return createCategoryTerms(pool.categories.reduce((most, count) => Math.max(most, count), 2));
}
function informationAt(pool, item, theta) {
  if (pool.family[item] !== "dichotomous") {
    const model = poolModels(pool)[item];
    return modelInformationTerms(model, theta, createCategoryTerms(model.categories)).information;
  }
  const a = pool.a[item];
  const c = pool.c[item];
  const d = pool.d[item];
  const x2 = a * (theta - pool.b[item]);
  const small = Math.exp(-Math.abs(x2));
  const larger = 1 / (1 + small);
  const smaller = small * larger;
  const slope = (d - c) * larger * smaller;
  const right = x2 >= 0 ? c + (d - c) * larger : c + (d - c) * smaller;
  const wrong2 = x2 >= 0 ? 1 - d + (d - c) * smaller : 1 - d + (d - c) * larger;
  const product = right * wrong2;
  return product > 0 ? a * a * slope * slope / product : 0;
}

// src/cat/criteria/grid-weights.ts
function weightedBy(view, scale, by) {
  if (by === "posterior") {
    const { mass, from, to } = view.scale(scale);
    return { weights: mass, from, to };
  }
  const { widths, likelihood } = view.density(scale);
  return { weights: likelihood.map((value, j2) => value * widths[j2]), from: 0, to: widths.length };
}

// src/cat/criteria/information.ts
var information = {
  name: "information",
  better: "larger",
  pointwise: true,
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const theta = view.point(scale);
      for (const index of indices) {
        values[index] = informationAt(view.tables.pool, candidates[index], theta);
      }
    }
  }
};
var posteriorInformation = weightedInformation("posterior-information", "posterior");
var likelihoodInformation = weightedInformation("likelihood-information", "likelihood");
function weightedInformation(name, by) {
  return {
    name,
    better: "larger",
    pointwise: true,
    evaluate(view, candidates, values) {
      const table = view.tables.information();
      const { nodeCount } = view.tables;
      for (const [scale, indices] of byScale(view, candidates)) {
        const { weights, from, to } = weightedBy(view, scale, by);
        for (const index of indices) {
          const row = candidates[index] * nodeCount;
          let sum = 0;
          for (let j2 = from; j2 < to; j2++) sum += weights[j2] * table[row + j2];
          values[index] = sum;
        }
      }
    }
  };
}

// src/cat/criteria/level-information.ts
function entropyTerm(x2) {
  return x2 > 1e-300 ? -x2 * Math.log(x2) : 0;
}
var levelInformation = {
  name: "level-information",
  better: "larger",
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const { mass, from, to } = view.scale(scale);
      const vectors = [mass];
      const targets = [];
      for (let t = 0; t < view.scales; t++) {
        const weight = view.weights[t] ?? 0;
        const cuts = view.cuts[t]?.length ?? 0;
        if (weight === 0 || cuts === 0) continue;
        targets.push({ weight, start: vectors.length, cuts });
        for (const exceedance of view.exceedanceGiven(scale, t)) {
          for (let j2 = from; j2 < to; j2++) exceedance[j2] = exceedance[j2] * mass[j2];
          vectors.push(exceedance);
        }
      }
      const totals = vectorTotals(vectors, from, to);
      const size = vectors.length;
      let present = 0;
      for (const { weight, start, cuts } of targets) {
        let above = totals[0];
        for (let c = 0; c <= cuts; c++) {
          const next = c < cuts ? totals[start + c] : 0;
          present += weight * entropyTerm(Math.max(0, above - next));
          above = next;
        }
      }
      const sums = outcomeRoom(view, vectors);
      for (const index of indices) {
        const categories = outcomeSums(view, candidates[index], vectors, totals, from, to, sums);
        let remaining = 0;
        for (let k2 = 0; k2 < categories; k2++) {
          const at2 = k2 * size;
          const probability = sums[at2];
          if (probability <= 1e-14) continue;
          const log = Math.log(probability);
          for (const { weight, start, cuts } of targets) {
            let above = probability;
            for (let c = 0; c <= cuts; c++) {
              const next = c < cuts ? sums[at2 + start + c] : 0;
              const joint = above - next;
              if (joint > 1e-300) remaining += weight * joint * (log - Math.log(joint));
              above = next;
            }
          }
        }
        values[index] = present - remaining;
      }
    }
  }
};

// src/cat/criteria/outcome-weights.ts
function outcomesAt(view, item, theta, scratch, out) {
  const { pool } = view.tables;
  if (pool.family[item] === "dichotomous") {
    const guess = view.tries * pool.c[item];
    const d = pool.d[item];
    const x2 = pool.a[item] * (theta - pool.b[item]);
    const small = Math.exp(-Math.abs(x2));
    const larger = 1 / (1 + small);
    const smaller = small * larger;
    const knows = x2 >= 0 ? larger : smaller;
    const knowsNot = x2 >= 0 ? smaller : larger;
    out[0] = (1 - d) * knows + (1 - guess) * knowsNot;
    out[1] = d * knows + guess * knowsNot;
    return 2;
  }
  const model = poolModels(pool)[item];
  model.evaluate(theta, scratch);
  for (let k2 = 0; k2 < model.categories; k2++) out[k2] = scratch.probability[k2];
  return model.categories;
}

// src/cat/criteria/posterior-variance.ts
var IMPOSSIBLE = 1e-14;
var posteriorVariance = expectedVariance("posterior-variance", "posterior");
var pointPosteriorVariance = expectedVariance("point-posterior-variance", "point");
function expectedVariance(name, weights) {
  return {
    name,
    better: "smaller",
    evaluate(view, candidates, values) {
      const slopes = factorSlopes(view);
      for (const [scale, indices] of byScale(view, candidates)) {
        const { nodes, mass, from, to, mean: center, variance } = view.scale(scale);
        const own = view.weights[scale] ?? 0;
        let through = 0;
        let unchanged = 0;
        slopes.forEach((slope, t) => {
          if (t === scale) return;
          through += (view.weights[t] ?? 0) * slope * slope;
          unchanged += (view.weights[t] ?? 0) * view.scale(t).variance;
        });
        const count = nodes.length;
        const first = new Float64Array(count);
        const second = new Float64Array(count);
        const vectors = [mass, second, first];
        if (through > 0) {
          const factor = view.factorGiven(scale);
          const factorFirst = new Float64Array(count);
          let factorMean = 0;
          for (let j2 = from; j2 < to; j2++) factorMean += mass[j2] * factor.first[j2];
          let factorVariance = 0;
          for (let j2 = from; j2 < to; j2++) {
            const deviation = factor.first[j2] - factorMean;
            factorFirst[j2] = mass[j2] * deviation;
            const square = factor.second[j2] - 2 * factorMean * factor.first[j2] + factorMean * factorMean;
            factorVariance += mass[j2] * square;
            second[j2] = through * mass[j2] * square;
          }
          unchanged -= through * factorVariance;
          vectors.push(factorFirst);
        }
        for (let j2 = from; j2 < to; j2++) {
          const deviation = nodes[j2] - center;
          first[j2] = mass[j2] * deviation;
          second[j2] = second[j2] + own * mass[j2] * deviation * deviation;
        }
        const totals = vectorTotals(vectors, from, to);
        const size = vectors.length;
        const present = own * variance;
        const sums = outcomeRoom(view, vectors);
        const scratch = poolTerms(view.tables.pool);
        const atPoint = new Float64Array(sums.length);
        const point = weights === "point" ? view.point(scale) : 0;
        for (const index of indices) {
          const item = candidates[index];
          const categories = outcomeSums(view, item, vectors, totals, from, to, sums);
          if (weights === "point") outcomesAt(view, item, point, scratch, atPoint);
          let expected = unchanged;
          for (let k2 = 0; k2 < categories; k2++) {
            const at2 = k2 * size;
            const probability = sums[at2];
            if (probability <= IMPOSSIBLE) continue;
            const mean = sums[at2 + 2];
            let part = sums[at2 + 1] - own * mean * mean / probability;
            if (size > 3) {
              const factorMean = sums[at2 + 3];
              part -= through * factorMean * factorMean / probability;
            }
            expected += weights === "point" ? atPoint[k2] / probability * part : part;
          }
          values[index] = own === 0 && through === 0 ? present : expected;
        }
      }
    }
  };
}
function factorSlopes(view) {
  return Array.from(
    { length: view.scales },
    (_2, t) => view.scales > 1 && (view.weights[t] ?? 0) > 0 ? view.factorSlope(t) : 0
  );
}

// src/irt/answer-likelihood.ts
var DONT_KNOW = "dont-know";

// src/irt/normal.ts
var ERF_NUM = [
  0.18577770618460315,
  3.1611237438705655,
  113.86415415105016,
  377.485237685302,
  3209.3775891384694
];
var ERF_DEN = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
var MID_NUM = [
  21531153547440383e-24,
  0.5641884969886701,
  8.883149794388377,
  66.11919063714163,
  298.6351381974001,
  881.952221241769,
  1712.0476126340707,
  2051.0783778260716,
  1230.3393547979972
];
var MID_DEN = [
  1,
  15.744926110709835,
  117.6939508913125,
  537.1811018620099,
  1621.3895745666903,
  3290.7992357334597,
  4362.619090143247,
  3439.3676741437216,
  1230.3393548037495
];
var FAR_NUM = [
  0.016315387137302097,
  0.30532663496123236,
  0.36034489994980445,
  0.12578172611122926,
  0.016083785148742275,
  6587491615298378e-19
];
var FAR_DEN = [
  1,
  2.568520192289822,
  1.8729528499234673,
  0.5279051029514285,
  0.06051834131244132,
  0.0023352049762686918
];
var CENTRE_NUM = [
  2509.0809287301227,
  33430.57558358813,
  67265.7709270087,
  45921.95393154987,
  13731.69376550946,
  1971.5909503065513,
  133.14166789178438,
  3.3871328727963665
];
var CENTRE_DEN = [
  5226.495278852854,
  28729.085735721943,
  39307.89580009271,
  21213.794301586597,
  5394.196021424751,
  687.1870074920579,
  42.31333070160091,
  1
];
var TAIL_NUM = [
  7745450142783414e-19,
  0.022723844989269184,
  0.2417807251774506,
  1.2704582524523684,
  3.6478483247632045,
  5.769497221460691,
  4.630337846156546,
  1.4234371107496835
];
var TAIL_DEN = [
  10507500716444169e-25,
  5475938084995345e-19,
  0.015198666563616457,
  0.14810397642748008,
  0.6897673349851,
  1.6763848301838038,
  2.053191626637759,
  1
];
var EXTREME_NUM = [
  20103343992922881e-23,
  27115555687434876e-21,
  0.0012426609473880784,
  0.026532189526576124,
  0.29656057182850487,
  1.7848265399172913,
  5.463784911164114,
  6.657904643501103
];
var EXTREME_DEN = [
  20442631033899397e-31,
  1421511758316446e-22,
  18463183175100548e-21,
  7868691311456133e-19,
  0.014875361290850615,
  0.1369298809227358,
  0.599832206555888,
  1
];
var SQRT_2 = Math.SQRT2;
var INVERSE_SQRT_PI = 0.5641895835477563;
function polynomial(coefficients, x2) {
  let value = 0;
  for (const coefficient of coefficients) value = value * x2 + coefficient;
  return value;
}
function erfc(x2) {
  const y = Math.abs(x2);
  if (y <= 0.46875) {
    const square = y * y;
    return 1 - x2 * polynomial(ERF_NUM, square) / polynomial(ERF_DEN, square);
  }
  const tail = y <= 4 ? polynomial(MID_NUM, y) / polynomial(MID_DEN, y) : farTail(y);
  const upper = tail === 0 ? 0 : tail * exponentialOfMinusSquare(y);
  return x2 < 0 ? 2 - upper : upper;
}
function farTail(y) {
  if (y > 27) return 0;
  const inverse = 1 / (y * y);
  const ratio = inverse * polynomial(FAR_NUM, inverse) / polynomial(FAR_DEN, inverse);
  return (INVERSE_SQRT_PI - ratio) / y;
}
function exponentialOfMinusSquare(y) {
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(y - head) * (y + head));
}
function normalCdf(z2) {
  return 0.5 * erfc(-z2 / SQRT_2);
}
function normalQuantile(p) {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const q2 = p - 0.5;
  if (Math.abs(q2) <= 0.425) {
    const r2 = 0.180625 - q2 * q2;
    return q2 * polynomial(CENTRE_NUM, r2) / polynomial(CENTRE_DEN, r2);
  }
  const r = Math.sqrt(-Math.log(q2 < 0 ? p : 1 - p));
  const z2 = r <= 5 ? polynomial(TAIL_NUM, r - 1.6) / polynomial(TAIL_DEN, r - 1.6) : polynomial(EXTREME_NUM, r - 5) / polynomial(EXTREME_DEN, r - 5);
  return q2 < 0 ? -z2 : z2;
}

// src/cat/item-pool.ts
var ONLY_SCALE = "ability";
function createItemPool(items, scales) {
  if (items.length === 0) throw new PositioningError("cat/empty-pool");
  const count = items.length;
  const position = /* @__PURE__ */ new Map();
  items.forEach((item, i) => {
    if (position.has(item.id)) throw new PositioningError("cat/duplicate-item", { item: item.id });
    position.set(item.id, i);
  });
  const names = scales ? [...scales] : [...new Set(items.map((item) => item.scale ?? ONLY_SCALE))];
  const scaleOf = new Int32Array(count);
  const family = [];
  const [a, b2, c, d] = [0, 1, 2, 3].map(() => new Float64Array(count).fill(Number.NaN));
  const categories = new Int32Array(count);
  const stimuli = /* @__PURE__ */ new Map();
  const stimulusOf2 = new Int32Array(count).fill(-1);
  const members = names.map(() => []);
  items.forEach((item, i) => {
    const { parameters } = item;
    checkParameters(parameters);
    const scale = names.indexOf(item.scale ?? ONLY_SCALE);
    if (scale < 0) throw new PositioningError("cat/unknown-item", { item: item.id, scale: item.scale });
    scaleOf[i] = scale;
    members[scale]?.push(i);
    if (item.stimulus !== void 0) {
      const known = stimuli.get(item.stimulus) ?? stimuli.size;
      stimuli.set(item.stimulus, known);
      stimulusOf2[i] = known;
    }
    switch (parameters.model) {
      case "1PL":
      case "2PL":
      case "3PL":
      case "4PL":
        family.push("dichotomous");
        a[i] = parameters.a ?? 1;
        b2[i] = parameters.b;
        c[i] = parameters.c ?? 0;
        d[i] = parameters.d ?? 1;
        categories[i] = 2;
        break;
      case "RSM":
        family.push("polytomous");
        categories[i] = parameters.thresholds.length + 1;
        break;
      case "NRM":
        family.push("polytomous");
        categories[i] = parameters.slopes.length;
        break;
      default:
        family.push("polytomous");
        categories[i] = parameters.b.length + 1;
    }
  });
  const enemiesOf = items.map(() => []);
  items.forEach((item, i) => {
    for (const enemy of item.enemies ?? []) {
      const other = position.get(enemy);
      if (other === void 0) throw new PositioningError("cat/unknown-item", { item: item.id, enemy });
      if (!enemiesOf[i]?.includes(other)) enemiesOf[i]?.push(other);
      if (!enemiesOf[other]?.includes(i)) enemiesOf[other]?.push(i);
    }
  });
  return {
    items,
    scales: names,
    position,
    scaleOf,
    family,
    a,
    b: b2,
    c,
    d,
    categories,
    stimulusOf: stimulusOf2,
    enemiesOf,
    members
  };
}

// src/cat/progress.ts
function isMiss(score2) {
  return score2 === DONT_KNOW || score2 === 0;
}

// src/cat/gentle-floor.ts
var FEWEST_ANSWERS = 5;
function lowest(progress) {
  return 1 - (progress.overallExceedance()[0] ?? 1);
}
var gentleFloorStop = (progress) => {
  const { gentleFloor: floor, maxMisses } = progress.settings;
  const items = progress.administered.length;
  if (!floor || items < 3) return void 0;
  const probability = lowest(progress);
  if (probability < floor.open) return void 0;
  const facts = { items, maxItems: floor.maxItems, probability };
  const last = progress.scores.at(-1);
  const onSuccess = last !== void 0 && !isMiss(last);
  const enough = probability >= floor.settle && items >= FEWEST_ANSWERS || items >= floor.maxItems - 1;
  const stop = items === floor.maxItems || maxMisses !== void 0 && progress.missesInARow() >= maxMisses || onSuccess && enough;
  return stop ? { rule: "gentle-floor", facts } : void 0;
};

// src/cat/stop-rules/cuts-settled.ts
function overallCutsSettled(levels) {
  return (progress) => {
    const { settings } = progress;
    const exceedance = progress.overallExceedance();
    const settled = settings.levels.slice(1).every((level, c) => {
      if (levels && !levels.includes(level)) return true;
      const probability = exceedance[c] ?? 0;
      return probability >= settings.settle || probability <= 1 - settings.settle;
    });
    return settled ? {
      rule: "cuts-settled",
      facts: { levels: levels ?? settings.levels.slice(1), settle: settings.settle }
    } : void 0;
  };
}
var areaCutsSettled = (progress) => {
  const { settings, shares, posterior } = progress;
  const settled = settings.areas.every((area, s) => {
    if (shares[s] === 0) return true;
    return posterior.exceedance(s, area.cuts, settings.sharedSd).every((probability) => probability >= settings.settle || probability <= 1 - settings.settle);
  });
  return settled ? { rule: "area-cuts-settled", facts: { settle: settings.settle } } : void 0;
};

// src/cat/stop-rules/length.ts
function mostItems(count) {
  return ({ administered }) => administered.length >= count ? { rule: "most-items", facts: { items: administered.length } } : void 0;
}
function fewestItems(count) {
  return ({ administered }) => administered.length >= count ? { rule: "fewest-items", facts: { items: administered.length } } : void 0;
}
var everyAreaServed = ({ settings, shares, scaleCounts, offered }) => settings.areas.every(
  (area, s) => shares[s] === 0 || !offered.has(s) || scaleCounts[s] >= area.minItems
) ? { rule: "every-area-served", facts: {} } : void 0;

// src/cat/stop-rules/precision.ts
function predictedGainBelow(share) {
  return (progress) => {
    const gain = progress.predictedGain();
    return gain < share ? { rule: "predicted-gain", facts: { gain, share } } : void 0;
  };
}

// src/cat/stop-rules/stop-rule.ts
function anyOf(...rules) {
  return (progress) => {
    for (const rule of rules) {
      const reason = rule(progress);
      if (reason) return reason;
    }
    return void 0;
  };
}
function allOf(...rules) {
  return (progress) => {
    let reason;
    for (const rule of rules) {
      reason = rule(progress);
      if (!reason) return void 0;
    }
    return reason;
  };
}

// src/irt/guessing.ts
var GUESSING_PROPENSITIES = [0, 0.25, 0.5, 0.75, 1];

// src/banks/compile-bank.ts
var STIMULUS_WEIGHT = 0.85;
var MINIMUM_GAIN = 0.01;
var CRITERIA = {
  information,
  "posterior-information": posteriorInformation,
  "posterior-variance": posteriorVariance,
  "level-information": levelInformation
};
function poolItem(bank, item) {
  const scale = bank.scales.find((candidate) => candidate.id === item.scale);
  const modes = item.modes ?? scale?.modes;
  return {
    id: item.id,
    parameters: effectiveParameters(bank, item),
    scale: item.scale,
    ...item.stimulus === void 0 ? {} : { stimulus: item.stimulus },
    ...item.enemies === void 0 ? {} : { enemies: item.enemies },
    ...modes === void 0 ? {} : { modes },
    ...scale?.channel === "written" ? { written: true } : {},
    ...item.type === "rated" ? { rated: true } : {},
    ...item.status === "pilot" ? { unscored: true } : {}
  };
}
function compileBank(bank, options = {}) {
  const unknown = options.areas?.find((area) => !bank.scales.some((scale) => scale.id === area));
  if (unknown !== void 0)
    throw new PositioningError("bank/invalid-bank", { bank: bank.id, area: unknown });
  const usable = bank.items.filter((item) => item.status !== "flagged" && item.status !== "retired");
  const ids2 = new Set(usable.map((item) => item.id));
  const items = usable.map((item) => {
    const entry = poolItem(bank, item);
    return entry.enemies ? { ...entry, enemies: entry.enemies.filter((id) => ids2.has(id)) } : entry;
  });
  const pool = createItemPool(
    items,
    bank.scales.map((scale) => scale.id)
  );
  return { pool, settings: testSettings(bank, options) };
}
function testSettings(bank, options) {
  const administration = { ...bank.administration, ...options.administration };
  const maxItems = administration.maxItems ?? 30;
  const areas = bank.scales.map((scale) => {
    const given = options.areas ? options.areas.includes(scale.id) : scale.optional !== true;
    return {
      share: given ? scale.share ?? 1 / bank.scales.length : 0,
      minItems: Math.min(scale.minItems ?? 0, options.itemsEach?.[scale.id] ?? maxItems),
      maxItems: options.itemsEach?.[scale.id] ?? scale.maxItems ?? maxItems,
      cuts: scaleCuts(bank, scale.id)
    };
  });
  const loading = Math.sqrt(bank.prior.correlation ?? 0);
  const criterion = options.criterion ?? CRITERIA[administration.criterion ?? "posterior-variance"];
  const pointwise = criterion === information || criterion === posteriorInformation;
  const provisional = bank.calibration?.status !== "calibrated";
  return {
    prior: {
      mean: bank.scales.map(() => bank.prior.mean),
      sd: bank.scales.map(() => bank.prior.sd),
      loading: bank.scales.map((scale) => bank.scales.length > 1 ? scale.loading ?? loading : 0)
    },
    areas,
    levels: bank.levels.map((level) => level.id),
    propensities: options.propensities ?? GUESSING_PROPENSITIES,
    sharedSd: bank.calibration?.sharedSd ?? (provisional ? 0.3 : 0),
    settle: administration.settle ?? 0.85,
    decide: administration.decide ?? 0.65,
    ...bank.lossMatrix ? { lossMatrix: bank.lossMatrix } : {},
    criterion,
    constraints: options.constraints ?? [
      deliveryMode,
      earlierSittings,
      exposure,
      enemies,
      stimulusSets,
      blueprint,
      ...pointwise ? [largestDeficit] : []
    ],
    stop: options.stop ?? anyOf(
      gentleFloorStop,
      mostItems(maxItems),
      allOf(
        fewestItems(administration.minItems ?? 1),
        everyAreaServed,
        anyOf(
          administration.settleOn === "areas" ? areaCutsSettled : overallCutsSettled(administration.settleCuts),
          predictedGainBelow(administration.minimumGain ?? MINIMUM_GAIN)
        )
      )
    ),
    maxItems,
    randomesque: options.plain ? 1 : administration.randomesque ?? 1,
    ...administration.comfort === void 0 || options.plain ? {} : { comfort: administration.comfort },
    ...options.plain ? {} : { maxMisses: administration.maxMisses ?? 3 },
    perStimulus: administration.perStimulus ?? 2,
    stimulusWeight: STIMULUS_WEIGHT,
    ...administration.gentleFloor && !options.plain ? {
      gentleFloor: {
        maxItems: administration.gentleFloor.maxItems,
        easyItems: administration.gentleFloor.easyItems ?? 2,
        open: administration.gentleFloor.open ?? 0.4,
        settle: administration.gentleFloor.settle ?? 0.8
      }
    } : {},
    measuredFrom: { scored: 3, rated: 2 }
  };
}

// src/authoring/content/expected-precision.ts
var BAND_WIDTH2 = 1.2;
function levelReach(pool, settings, settle) {
  const { mean, sd, loading } = settings.prior;
  const shares = settings.areas.map((area) => area.share);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => share / total);
  const given = weights.flatMap((weight, s) => weight > 0 ? [s] : []);
  const cutCount = settings.levels.length - 1;
  const overallCuts = Array.from(
    { length: cutCount },
    (_2, k2) => given.reduce((sum, s) => sum + (weights[s] ?? 0) * (settings.areas[s]?.cuts[k2] ?? Number.NaN), 0)
  );
  const priorMean = given.reduce((sum, s) => sum + (weights[s] ?? 0) * (mean[s] ?? 0), 0);
  const prior = given.map(
    (s) => given.map((t) => (sd[s] ?? 1) * (sd[t] ?? 1) * (s === t ? 1 : (loading[s] ?? 0) * (loading[t] ?? 0)))
  );
  const w2 = given.map((s) => weights[s] ?? 0);
  const priorVariance = quadratic(prior, w2);
  return settings.levels.map((_2, level) => {
    const [lower, upper] = [overallCuts[level - 1], overallCuts[level]];
    const theta = lower === void 0 ? (upper ?? 0) - BAND_WIDTH2 / 2 : upper === void 0 ? lower + BAND_WIDTH2 / 2 : (lower + upper) / 2;
    const information2 = given.map((s) => {
      const most = Math.min(
        settings.areas[s]?.maxItems ?? settings.maxItems,
        (weights[s] ?? 0) * settings.maxItems
      );
      return areaInformation(pool, s, theta, most);
    });
    const variance = quadratic(posteriorCovariance(prior, information2), w2);
    const standardError = Math.sqrt(variance + settings.sharedSd ** 2);
    const expected = priorMean + (1 - variance / priorVariance) * (theta - priorMean);
    const above = lower === void 0 ? void 0 : normalCdf((expected - lower) / standardError);
    const below = upper === void 0 ? void 0 : normalCdf((upper - expected) / standardError);
    const nearest = Math.min(
      lower === void 0 ? Infinity : theta - lower,
      upper === void 0 ? Infinity : upper - theta
    );
    return {
      level,
      ...above !== void 0 && { above },
      ...below !== void 0 && { below },
      mass: (above ?? 1) + (below ?? 1) - 1,
      standardError,
      needed: nearest / normalQuantile(settle)
    };
  });
}
function areaInformation(pool, scale, theta, most) {
  const values = (pool.members[scale] ?? []).flatMap((position) => pool.items[position] ?? []).filter((item) => item.unscored !== true).map((item) => itemInformation(item.parameters, theta)).sort((first, second) => second - first);
  return values.reduce((sum, value, i) => sum + value * Math.min(1, Math.max(0, most - i)), 0);
}
function quadratic(matrix, w2) {
  return matrix.reduce(
    (sum, row, i) => sum + row.reduce((inner, value, j2) => inner + value * (w2[i] ?? 0) * (w2[j2] ?? 0), 0),
    0
  );
}
function posteriorCovariance(prior, information2) {
  let covariance = prior.map((row) => [...row]);
  information2.forEach((d, s) => {
    const column = covariance.map((row) => row[s] ?? 0);
    const factor = d / (1 + d * (column[s] ?? 0));
    covariance = covariance.map(
      (row, i) => row.map((value, j2) => value - factor * (column[i] ?? 0) * (column[j2] ?? 0))
    );
  });
  return covariance;
}

// src/authoring/rules/unreachable-cut.ts
var TOLERANCE = 0.02;
var unreachableCut = defineRule("unreachable-cut", (content, report) => {
  for (const model of content.banks) {
    if (model.bank === void 0 || !model.complete || model.bank.value.scoring === "strengths") continue;
    const bank = bankOf(model, model.bank.value);
    const { file } = model.bank;
    check(bank, {}, report, (level) => ({ file, path: ["levels", level, "id"] }));
    for (const { options, place } of ownSettings(content, bank)) check(bank, options, report, () => place);
  }
});
function bankOf(model, definition) {
  return {
    ...definition,
    stimuli: model.stimuli.map((stimulus) => stimulus.value),
    items: model.items.map((item) => item.value)
  };
}
function ownSettings(content, bank) {
  const { assessment } = content;
  if (assessment === void 0) return [];
  return assessment.value.parts.flatMap((part, i) => {
    const maxItems = part.administration?.maxItems;
    if (part.bank !== bank.id || typeof maxItems !== "number" || maxItems === bank.administration?.maxItems)
      return [];
    const { compose } = part;
    const areas = compose && [...compose.shared, ...Object.values(compose.targets)[0] ?? []];
    const administration = { maxItems };
    return [
      {
        options: { administration, ...areas && { areas } },
        place: { file: assessment.file, path: ["parts", i, "administration", "maxItems"] }
      }
    ];
  });
}
function check(bank, options, report, place) {
  let compiled;
  try {
    compiled = compileBank(bank, options);
  } catch {
    return;
  }
  const { pool, settings } = compiled;
  for (const reach of levelReach(pool, settings, settings.settle)) {
    const settled = Math.min(reach.above ?? 1, reach.below ?? 1);
    if (settled >= settings.settle - TOLERANCE || reach.mass >= settings.decide - TOLERANCE) continue;
    const nearDecide = settings.decide - reach.mass < settings.settle - settled;
    report(place(reach.level), {
      level: settings.levels[reach.level] ?? "",
      reached: nearDecide ? reach.mass : settled,
      wanted: nearDecide ? settings.decide : settings.settle,
      items: settings.maxItems,
      standardError: reach.standardError,
      needed: reach.needed,
      weakest: weakestArea(pool, settings, reach.level)
    });
  }
}
function weakestArea(pool, settings, level) {
  const [first] = settings.areas.map((area, s) => {
    const theta = ((area.cuts[level - 1] ?? (area.cuts[level] ?? 0) - 1.2) + (area.cuts[level] ?? (area.cuts[level - 1] ?? 0) + 1.2)) / 2;
    const sum = (pool.members[s] ?? []).reduce((total, position) => {
      const item = pool.items[position];
      return item === void 0 ? total : total + itemInformation(item.parameters, theta);
    }, 0);
    return { s, share: area.share, relative: area.share > 0 ? sum / area.share : Infinity };
  }).sort((left, right) => left.relative - right.relative);
  return pool.scales[first?.s ?? 0] ?? "";
}

// src/banks/score-response.ts
function scoreResponse(item, response) {
  if (response === DONT_KNOW) return DONT_KNOW;
  const refuse = () => {
    throw new PositioningError("bank/invalid-response", { item: item.id, type: item.type, response });
  };
  switch (item.type) {
    case "single-choice":
    case "gap-choice": {
      const option = item.options.find((candidate) => candidate.id === response);
      return option ? Number(option.key === true) : refuse();
    }
    case "situational-judgement": {
      const option = item.options.find((candidate) => candidate.id === response);
      return option ? option.score : refuse();
    }
    case "true-false":
      return typeof response === "boolean" ? Number(response === item.answer) : refuse();
    case "multiple-choice": {
      if (!isIdList(response, item.options)) return refuse();
      const errors = item.options.filter(
        (option) => option.key === true !== response.includes(option.id)
      ).length;
      return graded(errors, item.scoring);
    }
    case "ordering": {
      if (!isIdList(response, item.options) || response.length !== item.order.length) return refuse();
      return graded(orderErrors(response, item.order), item.scoring);
    }
    case "matching": {
      if (!isPairs(response)) return refuse();
      const known = item.left.every((left) => {
        const right = response[left.id];
        return right === void 0 || item.right.some((candidate) => candidate.id === right);
      });
      if (!known || Object.keys(response).some((id) => !item.left.some((left) => left.id === id))) {
        return refuse();
      }
      const wrong2 = item.left.filter((left) => response[left.id] !== item.pairs[left.id]).length;
      return graded(wrong2 === 2 ? 1 : wrong2, item.scoring);
    }
    case "short-text": {
      if (typeof response !== "string") return refuse();
      const plain = (text) => normaliseText(text, item.tolerance);
      return Number(item.accept.some((accepted) => plain(accepted) === plain(response)));
    }
    case "number":
      return typeof response === "number" && Number.isFinite(response) ? Number(Math.abs(response - item.answer) <= (item.tolerance ?? 0) + 1e-9) : refuse();
    case "rated":
      return typeof response === "number" && item.rubric.some((line) => line.score === response) ? response : refuse();
  }
}
function keyedResponse(item) {
  switch (item.type) {
    case "single-choice":
    case "gap-choice":
      return item.options.find((option) => option.key)?.id ?? "";
    case "situational-judgement":
      return item.options.reduce((best, option) => option.score > best.score ? option : best).id;
    case "true-false":
      return item.answer;
    case "multiple-choice":
      return item.options.filter((option) => option.key).map((option) => option.id);
    case "ordering":
      return item.order;
    case "matching":
      return item.pairs;
    case "short-text":
      return item.accept[0] ?? "";
    case "number":
      return item.answer;
    case "rated":
      return Math.max(...item.rubric.map((line) => line.score));
  }
}
function graded(errors, scoring) {
  if (scoring !== "partial") return Number(errors === 0);
  return errors === 0 ? 2 : errors === 1 ? 1 : 0;
}
function orderErrors(response, order) {
  const wrong2 = order.flatMap((id, i) => response[i] === id ? [] : [i]);
  if (wrong2.length === 0) return 0;
  const [first, second] = wrong2;
  const swapped = wrong2.length === 2 && second === first + 1 && response[first] === order[second] && response[second] === order[first];
  return swapped ? 1 : 2;
}
function isIdList(response, options) {
  return Array.isArray(response) && new Set(response).size === response.length && response.every((id) => options.some((option) => option.id === id));
}
function isPairs(response) {
  return typeof response === "object" && response !== null && !Array.isArray(response);
}
function normaliseText(text, tolerance) {
  let plain = text.normalize("NFKC").replace(/[’‘`´]/g, "'").replace(/\s+/g, " ").trim();
  plain = plain.replace(/\s*([.!?;:])+$/, "");
  if (tolerance?.accents !== false) plain = plain.normalize("NFD").replace(/\p{M}/gu, "");
  if (tolerance?.case !== false) plain = plain.toLocaleLowerCase("fr");
  return plain;
}

// src/authoring/rules/unsolvable-item.ts
var unsolvableItem = defineRule("unsolvable-item", (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const place = { file, path: [...path, "id"] };
      const best = maximumScore(value);
      if (score(value, keyedResponse(value)) !== best) {
        report(place, { reason: "key-not-full" });
        continue;
      }
      const wrong2 = wrongResponses(value).find(([, response]) => score(value, response) === best);
      if (wrong2 !== void 0) report(place, { reason: "distractor-full", option: wrong2[0] });
    }
  }
});
function score(item, response) {
  try {
    return scoreResponse(item, response);
  } catch {
    return void 0;
  }
}
function wrongResponses(item) {
  switch (item.type) {
    case "single-choice":
    case "gap-choice":
      return item.options.filter((option) => option.key !== true).map((option) => [option.id, option.id]);
    case "multiple-choice":
      return item.options.map((option) => {
        const keys = item.options.filter((candidate) => candidate.key === true).map((candidate) => candidate.id);
        const changed = option.key ? keys.filter((id) => id !== option.id) : [...keys, option.id];
        return [option.id, changed];
      });
    case "true-false":
      return [[String(!item.answer), !item.answer]];
    case "ordering":
      return [[[...item.order].reverse().join(", "), [...item.order].reverse()]];
    case "matching": {
      const lines = Object.keys(item.pairs);
      const [first, second] = lines;
      if (first === void 0 || second === void 0 || item.pairs[first] === item.pairs[second]) return [];
      const swapped = { ...item.pairs, [first]: item.pairs[second] ?? "", [second]: item.pairs[first] ?? "" };
      return [[`${first}, ${second}`, swapped]];
    }
    default:
      return [];
  }
}

// src/authoring/rules/unused-stimulus.ts
var unusedStimulus = defineRule("unused-stimulus", (content, report) => {
  for (const bank of content.banks) {
    if (!bank.complete) continue;
    const used = new Set(bank.items.map((item) => item.value.stimulus));
    for (const { value, file, path } of bank.stimuli) {
      if (!used.has(value.id)) report({ file, path: [...path, "id"] }, { id: value.id });
    }
  }
});

// src/authoring/rules/all-rules.ts
var RULES = [
  allOfTheAbove,
  assessmentPart,
  calibrationModel,
  certificationDate,
  condition,
  constantRule,
  cutScores,
  duplicateId,
  duplicateItem,
  duplicateOption,
  emptyCell,
  frenchTypography,
  guessingParameter,
  hardWords,
  imageWords,
  implausibleParameter,
  incompleteAnswer,
  keyCount,
  keyLongest,
  keyPosition,
  longSentence,
  lossMatrix,
  missingBankFile,
  missingLanguage,
  missingModeline,
  optionCount,
  optionLength,
  priorCorrelation,
  revisionNotRaised,
  screenWidth,
  scriptLength,
  settingsConflict,
  similarItems,
  staleCalibration,
  thinArea,
  unknownReference,
  unmeasuredArea,
  unreachableCut,
  unsolvableItem,
  unusedStimulus
];

// src/authoring/schema/union-errors.ts
function withoutUnionNoise(errors, notes) {
  const unions = errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf");
  const dropped = new Set(
    errors.filter((error) => error.keyword === "if" || error.keyword === "propertyNames")
  );
  const added = [];
  if (unions.length > 0) {
    const below = /* @__PURE__ */ new Map();
    for (const error of errors) {
      const group = below.get(error.instancePath);
      if (group === void 0) below.set(error.instancePath, [error]);
      else group.push(error);
    }
    for (const union of unions) {
      dropped.add(union);
      if (union.params.passingSchemas) continue;
      const prefixes = branchPrefixes(union, notes, below.get(union.instancePath) ?? []);
      const branches = prefixes.map(
        (prefix) => errors.filter(
          (error) => error !== union && error.schemaPath.startsWith(prefix) && (error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`))
        )
      );
      const isType = (error) => error.keyword === "type" && error.instancePath === union.instancePath;
      const meant = branches.filter((branch) => branch.length > 0 && !branch.some(isType));
      const kept = meant.sort((first, second) => first.length - second.length)[0];
      for (const branch of branches) if (branch !== kept) for (const error of branch) dropped.add(error);
      if (kept === void 0) {
        const types = branches.flatMap((branch) => branch.filter(isType).map((error) => error.params.type));
        if (types.length > 0) {
          added.push({ ...union, keyword: "type", params: { type: [...new Set(types.flat())] } });
        } else added.push(union);
      }
    }
  }
  return [...errors.filter((error) => !dropped.has(error)), ...added];
}
function branchPrefixes(union, notes, errors) {
  const known = notes.branches[union.schemaPath];
  if (known !== void 0) return known.map((prefix) => `${prefix}/`);
  const found = /* @__PURE__ */ new Set();
  for (const error of errors) {
    if (!error.schemaPath.startsWith(`${union.schemaPath}/`)) continue;
    const position = error.schemaPath.slice(union.schemaPath.length + 1).split("/")[0];
    found.add(`${union.schemaPath}/${position}/`);
  }
  return [...found];
}

// src/authoring/schema/schema-diagnostics.ts
var NO_NOTES = { keys: {}, tags: {}, branches: {} };
var VALUE_TYPES = {
  string: "text",
  number: "number",
  integer: "integer",
  boolean: "yes-no",
  array: "list",
  object: "map",
  null: "empty"
};
var FORMS2 = {
  "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$": "identifier",
  "^[A-Za-z0-9-]+$": "identifier",
  "^\\d{4}-\\d{2}-\\d{2}$": "date",
  "^\\d+\\.\\d+\\.\\d+$": "version",
  "^[a-z]{2}$": "language",
  "^[a-z-]+/BC[0-9]{2}$": "bloc",
  "^BC\\d\\d$": "bloc-number",
  "^[a-z0-9-]+/BC\\d\\d/\\d+$": "competence",
  "^[1-5]\\.[1-6]$": "digcomp"
};
var MAX_ERRORS = 3e3;
var PRECEDENCE = ["type", "discriminator", "const", "enum", "minLength", "pattern"];
function schemaDiagnostics(file, validate, schema) {
  if (file.root === void 0 || validate(file.value)) return [];
  const notes = wr[schema] ?? NO_NOTES;
  const { root } = file;
  const errors = withoutUnionNoise((validate.errors ?? []).slice(0, MAX_ERRORS), notes);
  const strongest = /* @__PURE__ */ new Map();
  const rank = (error) => {
    const place = PRECEDENCE.indexOf(error.keyword);
    return place < 0 ? PRECEDENCE.length : place;
  };
  for (const error of errors) {
    if (error.propertyName !== void 0) continue;
    const known = strongest.get(error.instancePath) ?? PRECEDENCE.length;
    strongest.set(error.instancePath, Math.min(known, rank(error)));
  }
  const diagnostics = [];
  const seen = /* @__PURE__ */ new Set();
  for (const error of errors) {
    const best = strongest.get(error.instancePath) ?? PRECEDENCE.length;
    if (error.propertyName === void 0 && best < PRECEDENCE.length && rank(error) > best) continue;
    const found = schemaDiagnostic(file, root, error, notes);
    if (found === void 0) continue;
    const mark = JSON.stringify([found.rule, found.path, "key" in found.data ? found.data.key : ""]);
    if (seen.has(mark)) continue;
    seen.add(mark);
    diagnostics.push(found);
  }
  return withoutEchoes(diagnostics);
}
function withoutEchoes(diagnostics) {
  const meant = /* @__PURE__ */ new Set();
  for (const found of diagnostics) {
    if (found.rule !== "unknown-key" || found.data.suggestion === void 0) continue;
    meant.add(JSON.stringify([...found.path.slice(0, -1), found.data.suggestion]));
  }
  return diagnostics.filter(
    (found) => found.rule !== "missing-key" || !meant.has(JSON.stringify([...found.path, found.data.key]))
  );
}
function pathOf(pointer, root) {
  const path = [];
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const step = node?.kind === "list" ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(step);
    node = node && nodeAt(node, [step]);
  }
  return path;
}
function typeOf(node) {
  if (node === void 0) return "empty";
  if (node.kind !== "scalar") return node.kind;
  return VALUE_TYPES[node.value === null ? "null" : typeof node.value] ?? "text";
}
function shown2(node) {
  return node?.kind === "scalar" ? String(node.value).slice(0, 80) : "";
}
function schemaDiagnostic(file, root, error, notes) {
  const path = pathOf(error.instancePath, root);
  const node = nodeAt(root, path);
  const { params } = error;
  const range = file.rangeOf(path);
  switch (error.keyword) {
    case "propertyNames":
      return void 0;
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const allowed = notes.keys[error.schemaPath] ?? [];
      const present = node?.kind === "map" ? new Set(node.entries.map((entry) => entry.key)) : /* @__PURE__ */ new Set();
      const suggestion = nearMiss(
        key,
        allowed.filter((name) => !present.has(name))
      );
      const place = file.rangeOfKey([...path, key]);
      const quoted = /["']/.test(file.text[place.start] ?? "");
      return file.diagnostic(
        "unknown-key",
        place,
        [...path, key],
        { key, allowed, ...suggestion !== void 0 && { suggestion } },
        suggestion === void 0 || quoted ? void 0 : [{ start: place.start, end: place.end ?? place.start, text: suggestion }]
      );
    }
    case "required": {
      const key = String(params.missingProperty);
      const first = node?.kind === "map" ? node.entries[0] : void 0;
      const place = first ? { start: first.keyStart, end: first.keyEnd } : range;
      return file.diagnostic("missing-key", place, path, { key });
    }
    case "type": {
      const expected = [params.type].flat().map((type) => VALUE_TYPES[String(type)] ?? "text");
      const actual = typeOf(node);
      const value = shown2(node);
      const quote = node?.kind === "scalar" && node.style === "plain" && expected.includes("text") && actual !== "empty";
      return file.diagnostic(
        "wrong-type",
        range,
        path,
        { expected, actual, ...node?.kind === "scalar" && actual !== "empty" && { value } },
        quote ? [
          { start: node.start, end: node.start, text: '"' },
          { start: node.end, end: node.end, text: '"' }
        ] : void 0
      );
    }
    case "discriminator": {
      const tag = String(params.tag);
      const place = [...path, tag];
      const value = nodeAt(root, place);
      if (value === void 0) return void 0;
      return unknownValue(file, place, shown2(value), (notes.tags[error.schemaPath] ?? []).map(String));
    }
    case "enum":
      return unknownValue(file, path, shown2(node), [params.allowedValues].flat().map(String));
    case "const":
      return unknownValue(file, path, shown2(node), [String(params.allowedValue)]);
    case "pattern": {
      const pattern = String(params.pattern);
      const form = FORMS2[pattern] ?? "pattern";
      if (error.propertyName === void 0) {
        return file.diagnostic("wrong-form", range, path, { value: shown2(node), pattern, form });
      }
      const place = [...path, error.propertyName];
      return file.diagnostic("wrong-form", file.rangeOfKey(place), place, {
        value: error.propertyName.slice(0, 80),
        pattern,
        form
      });
    }
    case "format":
      return file.diagnostic("wrong-form", range, path, {
        value: shown2(node),
        pattern: String(params.format),
        form: String(params.format)
      });
    case "minimum":
      return outOfRange2(file, path, node, params, "at-least");
    case "maximum":
      return outOfRange2(file, path, node, params, "at-most");
    case "exclusiveMinimum":
      return outOfRange2(file, path, node, params, "above");
    case "exclusiveMaximum":
      return outOfRange2(file, path, node, params, "below");
    case "multipleOf":
      return outOfRange2(file, path, node, { limit: params.multipleOf }, "multiple-of");
    case "minItems":
    case "minProperties":
    case "minLength":
      return wrongCount(file, path, node, params, "at-least");
    case "maxItems":
    case "maxProperties":
    case "maxLength":
      return wrongCount(file, path, node, params, "at-most");
    case "uniqueItems": {
      const again = [...path, Math.max(Number(params.i), Number(params.j))];
      return file.diagnostic("repeated-value", file.rangeOf(again), again, {
        value: shown2(nodeAt(root, again))
      });
    }
    default:
      return file.diagnostic("not-allowed", range, path, { keyword: error.keyword });
  }
}
function unknownValue(file, path, value, allowed) {
  const suggestion = nearMiss(value, allowed);
  const facts = { value, allowed, ...suggestion !== void 0 && { suggestion } };
  return file.diagnostic("unknown-value", file.rangeOf(path), path, facts);
}
function outOfRange2(file, path, node, params, bound) {
  const value = node?.kind === "scalar" ? Number(node.value) : Number.NaN;
  return file.diagnostic("out-of-range", file.rangeOf(path), path, {
    value,
    limit: Number(params.limit),
    bound
  });
}
function wrongCount(file, path, node, params, bound) {
  const of = node?.kind === "list" ? "list" : node?.kind === "map" ? "map" : "text";
  const count = node?.kind === "list" ? node.items.length : node?.kind === "map" ? node.entries.length : shown2(node).length;
  const place = of === "text" ? file.rangeOf(path) : file.rangeOfKey(path);
  return file.diagnostic("wrong-count", place, path, { count, limit: Number(params.limit), bound, of });
}

// src/authoring/yaml/forbidden-characters.ts
var FORBIDDEN = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/gu
);
var SUSPECT = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/
);
var DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
function* forbiddenCharacters(text) {
  if (!SUSPECT.test(text)) return;
  for (const match of text.matchAll(FORBIDDEN)) {
    const code = match[0].codePointAt(0) ?? 0;
    yield {
      at: match.index,
      code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
      kind: DIRECTION.test(match[0]) ? "direction" : "control"
    };
  }
}

// src/authoring/yaml/reading-limits.ts
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var MAX_DEPTH = 32;
var MAX_NODES = 5e5;
var MAX_DIAGNOSTICS_PER_FILE = 200;

// src/authoring/yaml/plain-reader.ts
function readPlainYaml(file) {
  const { text } = file;
  if (!text.endsWith("\n") || /[\t\r\uFEFF]/.test(text)) return void 0;
  try {
    return { root: new PlainReader(text).read(), problems: [] };
  } catch (reason) {
    if (reason === GIVE_UP) return void 0;
    throw reason;
  }
}
var GIVE_UP = /* @__PURE__ */ Symbol("not plain YAML");
function giveUp() {
  throw GIVE_UP;
}
var KEY = /[A-Za-z0-9_][A-Za-z0-9_-]{0,100}(?=:[ \n])/y;
var FLOW_PLAIN = /[^\n,[\]{}#:]*(?:(?::(?![ \n,[\]{}])|(?<! )#)[^\n,[\]{}#:]*)*/y;
var BLOCK_PLAIN = /[^\n#:]*(?:(?::(?![ \n])|(?<! )#)[^\n#:]*)*/y;
var PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[0-9])/y;
var REST_OF_LINE = / *(?: #[^\n]*)?\n/y;
var SPECIAL = /^(?:~|null|Null|NULL|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
var SIMPLE_NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]+)?$/;
var NULL_KEY = /^(?:null|Null|NULL)$/;
var RESERVED = /^(?:__proto__|constructor|prototype)$/;
var PlainReader = class {
  #text;
  #at = 0;
  #nodes = 0;
  #depth = 0;
  constructor(text) {
    this.#text = text;
  }
  read() {
    const indent = this.#nextLine();
    if (indent !== 0) giveUp();
    const root = this.#block(0);
    if (this.#nextLine() !== -1) giveUp();
    return root;
  }
  /** Moves to the first content line from the start of a line; gives its indent, −1 at the end. */
  #nextLine() {
    const text = this.#text;
    let at2 = this.#at;
    for (; ; ) {
      let indent = 0;
      while (text.charCodeAt(at2 + indent) === 32) indent += 1;
      const first = text[at2 + indent];
      if (first === void 0) return -1;
      if (first !== "\n" && first !== "#") {
        this.#at = at2;
        return indent;
      }
      at2 = text.indexOf("\n", at2 + indent) + 1;
      if (at2 === text.length) {
        this.#at = at2;
        return -1;
      }
    }
  }
  /** A map or list whose first line starts at `#at`, with this indent. */
  #block(indent) {
    this.#count();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) giveUp();
    const start = this.#at + indent;
    const node = this.#text.startsWith("- ", start) ? this.#list(indent) : this.#map(indent, start);
    this.#depth -= 1;
    return node;
  }
  #list(indent) {
    const start = this.#at + indent;
    const items = [];
    while (this.#text.startsWith("- ", this.#at + indent)) {
      let content = this.#at + indent + 2;
      while (this.#text[content] === " ") content += 1;
      KEY.lastIndex = content;
      if (KEY.test(this.#text)) {
        this.#count();
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) giveUp();
        items.push(this.#map(content - this.#at, content));
        this.#depth -= 1;
      } else items.push(this.#inline(content, indent));
      const next = this.#nextLine();
      if (next > indent) giveUp();
      if (next < indent) break;
    }
    return { kind: "list", start, items };
  }
  /** A map of this indent whose first key stands at `first`; further keys start their own lines. */
  #map(indent, first) {
    const entries = [];
    const keys = /* @__PURE__ */ new Set();
    let keyStart = first;
    for (; ; ) {
      KEY.lastIndex = keyStart;
      const key = KEY.exec(this.#text)?.[0];
      if (key === void 0) giveUp();
      if (keys.has(key) || NULL_KEY.test(key) || RESERVED.test(key)) giveUp();
      keys.add(key);
      this.#count();
      const keyEnd = keyStart + key.length;
      entries.push({ key, keyStart, keyEnd, value: this.#entryValue(keyEnd, indent) });
      const next = this.#nextLine();
      if (next > indent) giveUp();
      if (next < indent) break;
      keyStart = this.#at + indent;
      if (this.#text.startsWith("- ", keyStart)) break;
    }
    return { kind: "map", start: first, entries };
  }
  #entryValue(keyEnd, indent) {
    const text = this.#text;
    let content = keyEnd + 1;
    while (text[content] === " ") content += 1;
    const spaced = content > keyEnd + 1;
    if (text[content] === "\n" || text[content] === "#" && spaced) {
      this.#at = text.indexOf("\n", content) + 1;
      const next = this.#nextLine();
      if (next > indent) return this.#block(next);
      if (next === indent && text.startsWith("- ", this.#at + indent)) {
        this.#count();
        return this.#list(indent);
      }
      this.#count();
      return { kind: "scalar", start: keyEnd, end: keyEnd, value: null, style: "plain" };
    }
    if (text[content] === "|") return this.#literal(content, indent);
    return this.#inline(content, indent);
  }
  /** A value that starts and ends on lines of its own entry; leaves `#at` after its line. */
  #inline(content, indent) {
    const text = this.#text;
    const first = text[content];
    let node;
    if (first === "{" || first === "[") node = this.#flow(content, indent);
    else if (first === '"' || first === "'") node = this.#quoted(content);
    else node = this.#plain(content, BLOCK_PLAIN);
    REST_OF_LINE.lastIndex = this.#at;
    if (!REST_OF_LINE.test(text)) giveUp();
    this.#at = REST_OF_LINE.lastIndex;
    return node;
  }
  #plain(start, pattern) {
    this.#count();
    PLAIN_START.lastIndex = start;
    if (!PLAIN_START.test(this.#text)) giveUp();
    pattern.lastIndex = start;
    const source = pattern.exec(this.#text)?.[0].trimEnd() ?? "";
    const end = start + source.length;
    this.#at = end;
    return { kind: "scalar", start, end, value: plainValue(source), style: "plain" };
  }
  #quoted(start) {
    this.#count();
    const text = this.#text;
    const quote = text[start];
    let end = start + 1;
    let escaped = false;
    for (; text[end] !== quote; end += 1) {
      if (text[end] === "\n" || text[end] === void 0) giveUp();
      if (text[end] === "\\" && quote === '"') {
        escaped = true;
        if (!'"\\/n'.includes(text[end + 1] ?? " ")) giveUp();
        end += 1;
      }
    }
    end += 1;
    if (quote === "'" && text[end] === quote) giveUp();
    this.#at = end;
    let value = text.slice(start + 1, end - 1);
    if (escaped) value = value.replace(/\\(.)/g, (_2, letter) => letter === "n" ? "\n" : letter);
    return { kind: "scalar", start, end, value, style: quote === '"' ? "double" : "single" };
  }
  #literal(start, indent) {
    this.#count();
    const text = this.#text;
    const strip = text[start + 1] === "-";
    const header = strip ? start + 2 : start + 1;
    if (text[header] !== "\n") giveUp();
    let at2 = header + 1;
    let width = 0;
    while (text[at2 + width] === " ") width += 1;
    if (width <= indent || text[at2 + width] === "\n" || text[at2 + width] === void 0) giveUp();
    const lines = [];
    let end = at2;
    let kept = 0;
    while (at2 < text.length) {
      let spaces = 0;
      while (text[at2 + spaces] === " ") spaces += 1;
      const lineEnd2 = text.indexOf("\n", at2);
      if (text[at2 + spaces] === "\n") {
        if (spaces > width) giveUp();
        lines.push("");
      } else if (spaces >= width) {
        lines.push(text.slice(at2 + width, lineEnd2));
        kept = lines.length;
        end = lineEnd2;
      } else {
        if (spaces > indent) giveUp();
        break;
      }
      at2 = lineEnd2 + 1;
    }
    this.#at = at2;
    const value = lines.slice(0, kept).join("\n") + (strip ? "" : "\n");
    return { kind: "scalar", start, end, value, style: "block" };
  }
  #flow(start, indent) {
    this.#count();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) giveUp();
    const node = this.#text[start] === "{" ? this.#flowMap(start, indent) : this.#flowList(start, indent);
    this.#depth -= 1;
    return node;
  }
  #flowMap(start, indent) {
    const text = this.#text;
    const entries = [];
    const keys = /* @__PURE__ */ new Set();
    this.#at = start + 1;
    for (let first = true; ; first = false) {
      this.#flowSpace(indent);
      if (text[this.#at] === "}" && first) break;
      const keyStart = this.#at;
      KEY.lastIndex = keyStart;
      const key = KEY.exec(text)?.[0];
      if (key === void 0) giveUp();
      if (keys.has(key) || NULL_KEY.test(key) || RESERVED.test(key)) giveUp();
      keys.add(key);
      this.#count();
      const keyEnd = keyStart + key.length;
      this.#at = keyEnd + 1;
      this.#flowSpace(indent);
      entries.push({ key, keyStart, keyEnd, value: this.#flowValue(indent) });
      if (!this.#flowNext("}", indent)) break;
    }
    this.#at += 1;
    return { kind: "map", start: entries[0]?.keyStart ?? start, entries };
  }
  #flowList(start, indent) {
    const text = this.#text;
    const items = [];
    this.#at = start + 1;
    for (let first = true; ; first = false) {
      this.#flowSpace(indent);
      if (text[this.#at] === "]" && first) break;
      items.push(this.#flowValue(indent));
      if (!this.#flowNext("]", indent)) break;
    }
    this.#at += 1;
    return { kind: "list", start, items };
  }
  #flowValue(indent) {
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") return this.#flow(this.#at, indent);
    if (first === '"' || first === "'") return this.#quoted(this.#at);
    return this.#plain(this.#at, FLOW_PLAIN);
  }
  /** Moves past a comma, and tells whether another element follows. */
  #flowNext(close, indent) {
    this.#flowSpace(indent);
    const mark = this.#text[this.#at];
    if (mark === close) return false;
    if (mark !== ",") giveUp();
    this.#at += 1;
    return true;
  }
  /** Moves past spaces and line ends inside a flow collection. */
  #flowSpace(indent) {
    const text = this.#text;
    while (text[this.#at] === " ") this.#at += 1;
    if (text[this.#at] !== "\n") return;
    let spaces = 0;
    while (text[this.#at + 1 + spaces] === " ") spaces += 1;
    this.#at += 1 + spaces;
    if (spaces <= indent || text[this.#at] === "\n" || text[this.#at] === void 0) giveUp();
  }
  #count() {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) giveUp();
  }
};
function plainValue(source) {
  if (source === "true" || source === "True" || source === "TRUE") return true;
  if (source === "false" || source === "False" || source === "FALSE") return false;
  if (SIMPLE_NUMBER.test(source)) return Number(source);
  if (source === "" || SPECIAL.test(source)) giveUp();
  return source;
}

// src/authoring/yaml/yaml-reader.ts
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";
var SYNTAX_PROBLEMS = {
  BAD_INDENT: "indent",
  BLOCK_IN_FLOW: "indent",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  MULTILINE_IMPLICIT_KEY: "colon",
  BAD_DQ_ESCAPE: "escape",
  BAD_SCALAR_START: "scalar-start",
  KEY_OVER_1024_CHARS: "key-too-long"
};
var RESERVED_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var SCALAR_MARK = "";
function syntaxProblem(error) {
  const known = SYNTAX_PROBLEMS[error.code];
  if (known !== void 0) return known;
  if (error.code === "MISSING_CHAR") {
    if (/quote/.test(error.message)) return "quote";
    if (/expected .*[\]}]|flow|,/i.test(error.message)) return "bracket";
    return "colon";
  }
  return "unexpected";
}
function readWithYaml(file) {
  const { text } = file;
  const problems = [];
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false });
  let offset = 0;
  let nodes = 0;
  let documents = 0;
  let contents = null;
  const errors = [];
  const collect3 = (part) => {
    for (const document of part) {
      contents ??= document.contents;
      errors.push(...document.errors.slice(0, 50));
      for (const warning of document.warnings.slice(0, 50)) {
        if (warning.code !== "TAG_RESOLVE_FAILED") errors.push(warning);
      }
    }
  };
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === "directive") {
        const range = { start: token.offset, end: token.offset + token.source.length };
        return { problems: [file.diagnostic("yaml-tag", range, [], { tag: token.source.trim() })] };
      }
      if (token.type === "document") {
        documents += 1;
        if (documents > 1) {
          return { problems: [file.diagnostic("yaml-documents", { start: token.offset }, [], {})] };
        }
      }
      collect3(composer.next(token));
    }
    if (lexeme === SCALAR_MARK) nodes += 1;
    else if (lexeme !== "" && lexeme !== "") offset += lexeme.length;
    if (parser.stack.length > 2 * MAX_DEPTH) {
      return { problems: [file.diagnostic("yaml-depth", { start: offset }, [], { limit: MAX_DEPTH })] };
    }
    if (nodes > MAX_NODES) {
      return { problems: [file.diagnostic("yaml-size", { start: offset }, [], { limit: MAX_NODES })] };
    }
  }
  for (const token of parser.end()) {
    if (token.type === "document") documents += 1;
    if (documents > 1)
      return { problems: [file.diagnostic("yaml-documents", { start: token.offset }, [], {})] };
    collect3(composer.next(token));
  }
  collect3(composer.end());
  errors.sort((first2, second) => first2.pos[0] - second.pos[0]);
  const first = errors[0];
  if (first !== void 0) {
    const [start, end] = first.pos;
    const range = {
      start: Math.min(start, text.length),
      end: Math.min(end, text.length, lineEnd(text, start))
    };
    problems.push(
      first.code === "TAB_AS_INDENT" || text[start] === "	" ? file.diagnostic("yaml-tab", range, [], {}) : file.diagnostic("yaml-syntax", range, [], { problem: syntaxProblem(first), code: first.code })
    );
    return { problems };
  }
  if (contents === null) return { problems };
  let alias = false;
  const rangeOf = (node) => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
  const checkTag = (node, path) => {
    if (isAlias(node) || node.tag === void 0) return;
    const start = Math.max(0, text.lastIndexOf("!", rangeOf(node).start));
    if (text[start] !== "!") return;
    problems.push(
      file.diagnostic("yaml-tag", { start, end: lineEnd(text, start) }, path, { tag: node.tag.slice(0, 80) })
    );
  };
  const convert = (node, path, emptyAt) => {
    const nothing = { kind: "scalar", start: emptyAt, end: emptyAt, value: null, style: "plain" };
    if (node === null) return nothing;
    if (isAlias(node)) {
      if (!alias) problems.push(file.diagnostic("yaml-alias", rangeOf(node), path, { name: node.source }));
      alias = true;
      return nothing;
    }
    checkTag(node, path);
    if (isScalar(node)) {
      const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      if (end === start && node.value === null) return nothing;
      const value = scalarValue(node.value);
      return { kind: "scalar", start, end, value, style: SCALAR_STYLES[node.type ?? "PLAIN"] ?? "plain" };
    }
    if (isSeq(node)) {
      const items = node.items.map(
        (item, i) => convert(item, [...path, i], rangeOf(item).start)
      );
      return { kind: "list", start: rangeOf(node).start, items };
    }
    if (isMap(node)) {
      const entries = [];
      const places = /* @__PURE__ */ new Map();
      for (const pair of node.items) {
        const keyNode = pair.key;
        const range = rangeOf(keyNode);
        const [keyStart, keyEnd] = [range.start, range.end ?? range.start];
        if (!isScalar(keyNode) || keyNode.value === null || range.end === range.start) {
          const key2 = text.slice(keyStart, Math.min(keyEnd, keyStart + 40)).trim();
          problems.push(file.diagnostic("forbidden-key", range, path, { key: key2, reason: "not-text" }));
          continue;
        }
        checkTag(keyNode, path);
        const key = typeof keyNode.value === "string" ? keyNode.value : text.slice(keyStart, keyEnd);
        if (RESERVED_KEYS.has(key)) {
          problems.push(file.diagnostic("forbidden-key", range, path, { key, reason: "reserved" }));
          continue;
        }
        const earlier = places.get(key);
        if (earlier !== void 0) {
          const firstLine = file.lines.line(earlier);
          problems.push(file.diagnostic("duplicate-key", range, [...path, key], { key, firstLine }));
          continue;
        }
        places.set(key, keyStart);
        entries.push({
          key,
          keyStart,
          keyEnd,
          value: convert(pair.value, [...path, key], keyEnd)
        });
      }
      return { kind: "map", start: entries[0]?.keyStart ?? rangeOf(node).start, entries };
    }
    return nothing;
  };
  return { root: convert(contents, [], 0), problems };
}
var SCALAR_STYLES = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block"
};
function scalarValue(value) {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === void 0 ? null : String(value);
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

// src/authoring/yaml/read-yaml.ts
var BYTE_ORDER_MARK = "\uFEFF";
function readYaml(file) {
  const { text } = file;
  if (text.length > MAX_FILE_BYTES) {
    return [
      file.diagnostic("file-too-large", { start: 0 }, [], { bytes: text.length, limit: MAX_FILE_BYTES })
    ];
  }
  const problems = [];
  const marked = text.startsWith(BYTE_ORDER_MARK);
  if (marked) {
    problems.push(
      file.diagnostic("byte-order-mark", { start: 0, end: 1 }, [], {}, [{ start: 0, end: 1, text: "" }])
    );
  }
  const windows = windowsLineEnds(file);
  if (windows !== void 0) problems.push(windows);
  const hostile = [...firstOf(forbiddenCharacters(marked ? ` ${text.slice(1)}` : text))];
  const [found] = hostile;
  if (found !== void 0) {
    const range = { start: found.at, end: found.at + 1 };
    const { code, kind } = found;
    problems.push(
      file.diagnostic("control-character", range, [], { code, kind, count: countForbidden(text) })
    );
    return problems;
  }
  const reading = readPlainYaml(file) ?? readWithYaml(file);
  problems.push(...reading.problems);
  const { root } = reading;
  if (root === void 0 || root.kind === "scalar" && root.value === null) {
    if (reading.problems.length === 0) problems.push(file.diagnostic("empty-file", { start: 0 }, [], {}));
    return problems;
  }
  for (const { node, path } of text.includes("\\") ? scalars(root) : []) {
    if (node.style !== "double" || typeof node.value !== "string") continue;
    const [escaped] = firstOf(forbiddenCharacters(node.value));
    if (escaped === void 0) continue;
    const { code, kind } = escaped;
    problems.push(
      file.diagnostic("control-character", node, path, { code, kind, count: countForbidden(node.value) })
    );
  }
  file.root = root;
  file.value = nodeValue(root);
  return problems;
}
function readYamlText(text, path) {
  const file = new SourceFile(path, text);
  return { file, diagnostics: readYaml(file) };
}
function windowsLineEnds(file) {
  const { text } = file;
  const first = text.indexOf("\r");
  if (first < 0) return void 0;
  const edits2 = [];
  for (let at2 = first; at2 >= 0; at2 = text.indexOf("\r", at2 + 1)) {
    edits2.push({ start: at2, end: at2 + 1, text: text[at2 + 1] === "\n" ? "" : "\n" });
  }
  return file.diagnostic("windows-line-ends", { start: first }, [], { count: edits2.length }, edits2);
}
function firstOf(values) {
  for (const value of values) return [value];
  return [];
}
function countForbidden(text) {
  let count = 0;
  for (const _2 of forbiddenCharacters(text)) count += 1;
  return count;
}

// src/authoring/check-content.ts
var EXPLAINED_BY_OTHERS = /* @__PURE__ */ new Set([
  "key-count",
  "incomplete-answer",
  "unknown-reference",
  "duplicate-id",
  "duplicate-option"
]);
function checkContent(files2, options = {}) {
  const { model, diagnostics: read } = readContent(files2, options.kinds);
  const earlier = options.earlier && {
    name: options.earlier.name,
    content: readContent(options.earlier.files, options.kinds).model
  };
  const context = {
    ...options.today !== void 0 && { today: options.today },
    ...earlier && { earlier }
  };
  const config = options.config ?? {};
  const found = [...options.unread ?? [], ...read];
  for (const rule of RULES) {
    const { severity, alwaysOn } = RULE_SETTINGS[rule.id];
    if (!alwaysOn && (config.rules?.[rule.id] ?? severity) === "off") continue;
    for (const diagnostic of rule.run(model, context)) found.push(diagnostic);
  }
  const byFile = /* @__PURE__ */ new Map();
  for (const diagnostic of withoutEchoes2(found)) {
    const group = byFile.get(diagnostic.file);
    if (group === void 0) byFile.set(diagnostic.file, [diagnostic]);
    else group.push(diagnostic);
  }
  const sources = new Map(model.files.map((file) => [file.path, file]));
  const diagnostics = [...byFile.keys()].sort().flatMap((path) => {
    const group = byFile.get(path) ?? [];
    const source = sources.get(path);
    const kept = source === void 0 ? group : withoutDisabled(source, group);
    return bounded(path, configured(kept, config).sort(compareDiagnostics), source);
  });
  for (const file of model.files) {
    if (byFile.has(file.path)) continue;
    diagnostics.push(...configured(withoutDisabled(file, []), config));
  }
  diagnostics.sort(compareDiagnostics);
  const usable = diagnostics.every((diagnostic) => diagnostic.severity !== "error");
  return { diagnostics, ...usable && { content: checkedContent(model) } };
}
function readContent(files2, kinds = {}) {
  const diagnostics = [];
  const sources = [];
  const faults = /* @__PURE__ */ new Map();
  for (const { path, text } of [...files2].sort((first, second) => first.path < second.path ? -1 : 1)) {
    const kind = kinds[path] ?? contentKind(path, text);
    const file = new SourceFile(path, text, kind);
    sources.push(file);
    if (kind === void 0) {
      diagnostics.push(
        file.diagnostic("unknown-file", { start: 0 }, [], { name: path.split("/").at(-1) ?? path })
      );
      continue;
    }
    const found = [...readYaml(file), ...schemaDiagnostics(file, validators_exports[kind], kind)];
    diagnostics.push(...found);
    const wrong2 = found.filter((diagnostic) => diagnostic.severity === "error").map((diagnostic) => diagnostic.path);
    if (wrong2.length > 0) faults.set(path, wrong2);
  }
  return { model: contentModel(sources, faults), diagnostics };
}
function withoutEchoes2(found) {
  const explained = /* @__PURE__ */ new Set();
  const mark = (diagnostic) => `${diagnostic.file}#${diagnostic.path[0]}/${diagnostic.path[1]}`;
  for (const diagnostic of found)
    if (EXPLAINED_BY_OTHERS.has(diagnostic.rule)) explained.add(mark(diagnostic));
  return found.filter(
    (diagnostic) => diagnostic.rule !== "unsolvable-item" || !explained.has(mark(diagnostic))
  );
}
function bounded(path, sorted, source) {
  if (sorted.length <= MAX_DIAGNOSTICS_PER_FILE) return sorted;
  const errors = sorted.filter((found) => found.severity === "error");
  const others = sorted.filter((found) => found.severity !== "error");
  const kept = [...errors, ...others].slice(0, MAX_DIAGNOSTICS_PER_FILE);
  const hidden = sorted.length - kept.length;
  const file = source ?? new SourceFile(path, "");
  const rest = file.diagnostic("too-many-problems", { start: 0 }, [], { hidden });
  const worst = errors.length > MAX_DIAGNOSTICS_PER_FILE ? "error" : others.at(-1)?.severity ?? "warning";
  return [...kept, { ...rest, severity: errors.length > MAX_DIAGNOSTICS_PER_FILE ? "error" : worst }];
}
function checkedContent(model) {
  const { assessment, certifications, pathways, eligibility, occupations } = model;
  return {
    banks: model.banks.flatMap(
      (bank) => bank.bank === void 0 ? [] : [
        {
          ...bank.bank.value,
          stimuli: bank.stimuli.map((stimulus) => stimulus.value),
          items: bank.items.map((item) => item.value)
        }
      ]
    ),
    questionnaires: model.questionnaires.map((questionnaire) => questionnaire.value),
    ...assessment && { assessment: assessment.value },
    ...certifications && { certifications: certifications.value },
    ...pathways && { pathways: pathways.value },
    ...eligibility && { eligibility: eligibility.value },
    ...occupations && { occupations: occupations.value }
  };
}

// ../../tmp/perf.ts
function walk(d) {
  return readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(`${d}/${e.name}`) : e.name.endsWith(".yaml") ? [`${d}/${e.name}`] : []);
}
var files = [...walk("item-banks"), ...walk("pathways")].map((p) => ({ path: p, text: readFileSync(p, "utf8") }));
var N2 = Number(process.argv[2] ?? 1);
if (N2 > 1) files = files.flatMap((f) => f.path.endsWith(".items.yaml") ? Array.from({ length: N2 }, (_2, k2) => ({ path: f.path.replace(".items", `-${k2}.items`), text: k2 ? f.text.replace(/^(  - id: )(\S+)/gm, `$1$2-x${k2}`).replace(/^(    stimulus: )(\S+)/gm, `$1$2-x${k2}`).replace(/^(    enemies: )\[(.*)\]/gm, (_3, a, b2) => `${a}[${b2.split(", ").map((x2) => x2 + "-x" + k2).join(", ")}]`) : f.text })) : [f]);
console.log(files.length, files.reduce((s, f) => s + f.text.length, 0), files.reduce((s, f) => s + (f.text.match(/^    revision:/gm)?.length ?? 0), 0));
var acc = {};
for (const r of RULES) {
  const o = r.run;
  r.run = (...a) => {
    const t = performance.now();
    const x2 = o(...a);
    acc[r.id] = (acc[r.id] ?? 0) + performance.now() - t;
    return x2;
  };
}
for (let k2 = 0; k2 < 3; k2++) {
  for (const x2 in acc) acc[x2] = 0;
  let c0 = process.cpuUsage();
  let t = performance.now();
  for (const f of files) readYamlText(f.text, f.path);
  console.log("read", performance.now() - t);
  t = performance.now();
  const r = checkContent(files, { today: "2026-11-21" });
  console.log("check", performance.now() - t, r.diagnostics.length, "cpu(both)", process.cpuUsage(c0));
}
console.log(Object.entries(acc).sort((a, b2) => b2[1] - a[1]).slice(0, 12));
