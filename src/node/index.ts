export { type ReadFiles, readContentFiles } from './content-files.js';
export type { DataFolderInputs } from './data-folder.js';
export { dataFolder } from './data-folder.js';
export type { ReadChain } from './event-chain.js';
export { type ChainedEvent, type ChainFault, hashLine, readChain } from './event-chain.js';
export { type LineCodec, plainLines } from './line-codec.js';
export type { OpeningNotices, OpenSitting } from './open-sitting.js';
export type { PrivateField, PrivateText, TextReport } from './private-texts.js';
export { overdueSittings, readRetention, writeRetention } from './retention.js';
export {
  createSittingStore,
  personalQuestions,
  type SittingExport,
  type SittingStore,
  type SittingSummary,
  type StoreOptions,
} from './sitting-store.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
export type { StoredSitting } from './stored-sitting.js';
export type { TornLine } from './torn-line.js';
export { folderCodec, isSealed, type Resealed, resealSittings, sealFolder, unsealFolder } from './vault.js';
export { type Replay, type Verification, verifySitting } from './verify-sitting.js';
