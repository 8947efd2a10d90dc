/** Word classes that tell of somebody's care, from what is nobody's business to what stands around it. */
export const treatment = ['procedure', 'condition', 'medicine', 'symptom', 'result', 'sensitive'] as const;
/** Said of one person, they tell of treatment. */
export const closeToCare = [...treatment, 'device', 'cared'] as const;
/** Said of one person, they tell that there was care. */
export const care = [...closeToCare, 'body', 'visit', 'place', 'record'] as const;
export const careOrBill = [...care, 'billing', 'insurer'] as const;
