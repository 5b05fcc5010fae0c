const SHARED = ['T1-gestion', 'T2-prevention', 'T3-entretien', 'T4-repas', 'T5-projet'];

/** Areas of the technical test that simulations give: those of the personal carer. */
export const PERSONAL_CARER = [...SHARED, 'T8-actes-adulte', 'T9-lien-social', 'T10-posture'];

/** The same for the childminder and home childcare. */
export const CHILDCARE = [...SHARED, 'T6-soins-enfant', 'T7-eveil', 'T10-posture'];
