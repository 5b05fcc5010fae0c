import type { Catalogue } from '../../pathways/catalogue.js';
import { statusRank } from '../../pathways/status.js';
import { type VplPrefeasibility, vplPrefeasibility } from '../../pathways/vpl-prefeasibility.js';
import type { SittingResult } from '../sitting-result.js';

/**
 * The VPL preparation of a result: for the certification named, else for the one aimed at where VPL is most open.
 * Undefined when no certification has blocs.
 * @throws PositioningError `pathways/unknown-reference` for a certification that does not exist
 */
export function vplOf(
  { profile, proposals, today }: SittingResult,
  catalogue: Catalogue,
  certification?: string,
): VplPrefeasibility | undefined {
  const candidates = proposals.certifications.filter(({ blocs }) => blocs.length > 0);
  const aimed = candidates.filter(({ targeted }) => targeted);
  const chosen =
    certification ??
    [...(aimed.length > 0 ? aimed : candidates)].sort(
      (left, right) => statusRank(right.vpl.status) - statusRank(left.vpl.status),
    )[0]?.id;
  return chosen === undefined
    ? undefined
    : vplPrefeasibility(profile, catalogue, { certification: chosen, today });
}
