// Generated from schemas/config.schema.json by "npm run types". Do not edit.

/**
 * positioning.config.yaml: how content is checked in this folder.
 */
export interface ConfigFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Folders and files checked when none is named; item-banks and pathways when absent.
   *
   * @minItems 1
   *
   * Items: A path from the folder of this file.
   */
  content?: [string, ...string[]];
  /**
   * Files that are not checked.
   *
   * Items: A path or pattern from the folder of this file; * stands for part of a name, ** for any folders.
   */
  ignore?: string[];
  /**
   * recommended: each rule at its own severity. strict: remarks become warnings, warnings become errors.
   */
  extends?: 'recommended' | 'strict';
  /**
   * Rules at another severity, by id. Rules without which content cannot be used stay errors.
   */
  rules?: {
    /**
     * Severity of the rule here.
     */
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
  /**
   * Language of the messages.
   */
  locale?: 'fr' | 'en';
  /**
   * Severity from which the check fails.
   */
  failOn?: 'error' | 'warning' | 'info';
  /**
   * More warnings than this make the check fail.
   */
  maxWarnings?: number;
}
