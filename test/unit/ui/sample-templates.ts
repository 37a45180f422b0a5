import { emptyDraft, type Template, type TemplateDraft } from '../../../src/domain/template';

/** A stored template with the given parts. */
export function template(id: string, part: Partial<TemplateDraft> = {}): Template {
  return {
    ...emptyDraft,
    title: id,
    body: `Hi {{ first_name }}, this is ${id}.`,
    ...part,
    id,
    createdAt: 1_750_000_000_000,
    updatedAt: 1_750_000_000_000,
    uses: 0,
    usedAt: null,
  };
}

/** A small library as a team has it. */
export const sampleTemplates: readonly Template[] = [
  template('t-order', {
    title: 'Order details',
    shortcut: 'order',
    folder: 'Orders',
    labels: ['orders', 'first reply'],
    body: 'Hi {{ first_name | default: "there" }}, thanks for writing! Could you send me your order number ({{ ask.order_number }})? I will look into it at once.\n\n{{ signature }}',
  }),
  template('t-delay', {
    title: 'Delivery is late',
    shortcut: 'delay',
    folder: 'Orders/Delays',
    body: 'Hi {{ first_name }}, I am sorry that your parcel is late. It left our warehouse on {{ date }} and should reach you within two days.',
  }),
  template('t-refund', {
    title: 'Refund is on its way',
    shortcut: 'refund',
    folder: 'Orders',
    body: 'Good news, {{ first_name }}: your refund left today. Your bank needs up to five working days.',
  }),
  template('t-sale', {
    title: 'Autumn offer',
    shortcut: 'autumn',
    folder: 'Offers',
    purpose: 'promotion',
    body: 'Hi {{ first_name }}, this week everything from {{ brand }} is 20 % off.',
  }),
  template('t-public', {
    title: 'From a comment to a message',
    purpose: 'public',
    folder: 'Complaints',
    body: 'Sorry to hear that! We have just sent you a message so that we can put it right.',
  }),
  template('t-hours', {
    title: 'Opening hours',
    shortcut: 'hours',
    body: 'We are here Monday to Friday, 9:00 to 17:00.',
  }),
];
