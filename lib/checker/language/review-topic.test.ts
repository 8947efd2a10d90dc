import { expect, it } from 'vitest';
import { topicOf } from './review-topic.ts';

it.each([
  ['wait', 'Two hours past my appointment time and still waiting.'],
  ['wait', 'Always on time, in and out in twenty minutes'],
  ['wait', 'Me hicieron esperar más de una hora'],
  ['wait', 'Nadie contesta, tardaron tres semanas en llamar'],
  ['cost', 'They billed me twice and my insurance never got the claim'],
  ['cost', 'Fair prices!!'],
  ['cost', 'Carísimo, me cobraron $300 y el seguro no pagó'],
  ['cost', 'Nunca me mandaron la factura'],
  ['cost', 'Me cobró de más'],
  ['wait', 'Se demoró'],
  ['staff', 'The receptionist was rude to my mother'],
  ['staff', 'Friendly people, front desk is the sweetest'],
  ['staff', 'La recepcionista es muy grosera'],
  ['staff', 'Todo el personal muy atento'],
  ['praise', 'Love this place, highly recommend'],
  ['praise', '¡Excelente! Los recomiendo'],
  ['general', 'Never again.'],
  ['general', 'Pésimo lugar'],
  ['general', ''],
])('reads %s in "%s"', (topic, review) => {
  expect(topicOf(review)).toBe(topic);
});

it('takes what is said most often', () => {
  expect(topicOf('Nice staff, but billed twice, overcharged, and no refund')).toBe('cost');
});
