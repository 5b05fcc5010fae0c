import type { ConfigFile } from '../formats/config.js';
import { SourceFile } from './content/source-file.js';
import { compareDiagnostics, type Diagnostic } from './diagnostic.js';
import { validators } from './generated/validators.js';
import { RULE_IDS } from './rule-settings.js';
import { nearMiss } from './schema/near-miss.js';
import { schemaDiagnostics } from './schema/schema-diagnostics.js';
import { readYamlFile } from './yaml/read-yaml-file.js';
import { readWithYaml } from './yaml/yaml-reader.js';

/** Reads a positioning.config.yaml: its settings when nothing is wrong with it. */
export function readConfig(
  text: string,
  path: string,
): { config?: ConfigFile; diagnostics: readonly Diagnostic[] } {
  const file = new SourceFile(path, text);
  const diagnostics = [
    ...readYamlFile(file, readWithYaml),
    ...schemaDiagnostics(file, validators.config, 'config'),
  ];
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) return { diagnostics: diagnostics.sort(compareDiagnostics) };
  const config = file.value as ConfigFile;
  for (const rule of Object.keys(config.rules ?? {})) {
    if (RULE_IDS.some((id) => id === rule)) continue;
    const suggestion = nearMiss(rule, RULE_IDS);
    const facts = { key: rule, allowed: [], ...(suggestion !== undefined && { suggestion }) };
    const place = ['rules', rule];
    diagnostics.push(file.diagnostic('unknown-key', file.rangeOfKey(place), place, facts));
  }
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics };
  return { config, diagnostics };
}
