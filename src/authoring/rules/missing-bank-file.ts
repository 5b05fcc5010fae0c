import { folderOf } from '../content/content-model.js';
import { defineRule } from '../rule.js';

/** Item files need a bank.yaml beside them. */
export const missingBankFile = defineRule('missing-bank-file', (content, report) => {
  for (const bank of content.banks) {
    const files = content.files.filter((file) => folderOf(file.path) === bank.folder);
    if (files.some((file) => file.kind === 'bank')) continue;
    const file = files.find((candidate) => candidate.kind === 'items');
    if (file !== undefined) report({ file, path: [] }, { folder: bank.folder });
  }
});
