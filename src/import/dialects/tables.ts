/**
 * What other tools call things, and our tag for it: one table per tool, keys in lower case. The same word can mean
 * opposite things: `user` is the agent in Front and the customer in Intercom, so that no table serves two tools
 * unless they agree.
 */
export type TagTable = Readonly<Record<string, string>>;

const requester: TagTable = {
  'ticket.requester.first_name': 'first_name',
  'ticket.requester.firstname': 'first_name',
  'ticket.requester.last_name': 'last_name',
  'ticket.requester.lastname': 'last_name',
  'ticket.requester.name': 'full_name',
};

export const zendesk: TagTable = {
  ...requester,
  'ticket.requester.organization.name': 'company',
  'ticket.organization.name': 'company',
  'current_user.name': 'my_name',
  'current_user.first_name': 'my_first_name',
  'current_user.signature': 'signature',
  'ticket.assignee.name': 'my_name',
  'ticket.assignee.first_name': 'my_first_name',
  'agent.signature': 'signature',
  'ticket.brand.name': 'brand',
  'ticket.account': 'brand',
};

export const gorgias: TagTable = {
  ...requester,
  'ticket.customer.firstname': 'first_name',
  'ticket.customer.lastname': 'last_name',
  'ticket.customer.name': 'full_name',
  'current_user.name': 'my_name',
  'current_user.firstname': 'my_first_name',
  'current_user.first_name': 'my_first_name',
  'ticket.assignee_user.firstname': 'my_first_name',
  'ticket.assignee_user.name': 'my_name',
  current_date: 'date',
};

export const front: TagTable = {
  'recipient.first_name': 'first_name',
  'recipient.last_name': 'last_name',
  'recipient.name': 'full_name',
  'recipient.handle': 'handle',
  'contact.first_name': 'first_name',
  'contact.last_name': 'last_name',
  'contact.name': 'full_name',
  'account.name': 'company',
  // Here the user is the one who writes the reply.
  'user.name': 'my_name',
  'user.first_name': 'my_first_name',
  'user.signature': 'signature',
  'sender.name': 'my_name',
  'sender.first_name': 'my_first_name',
};

export const intercom: TagTable = {
  // Here the user is the one who asked.
  'user.name': 'first_name',
  'user.first_name': 'first_name',
  'user.last_name': 'last_name',
  'user.full_name': 'full_name',
  'contact.name': 'first_name',
  'contact.first_name': 'first_name',
  'contact.last_name': 'last_name',
  first_name: 'first_name',
  last_name: 'last_name',
  name: 'full_name',
  'company.name': 'company',
  'user.company': 'company',
  'teammate.first_name': 'my_first_name',
  'teammate.name': 'my_name',
  'admin.name': 'my_name',
  'author.first_name': 'my_first_name',
  'author.name': 'my_name',
  'app.name': 'brand',
};

export const freshdesk: TagTable = {
  ...requester,
  'ticket.from.name': 'full_name',
  'ticket.requester.company_name': 'company',
  'ticket.company.name': 'company',
  'ticket.agent.name': 'my_name',
  'ticket.agent.first_name': 'my_first_name',
  'agent.name': 'my_name',
  'agent.signature': 'signature',
  helpdesk_name: 'brand',
};

export const helpScout: TagTable = {
  'customer.firstname': 'first_name',
  'customer.first_name': 'first_name',
  'customer.lastname': 'last_name',
  'customer.last_name': 'last_name',
  'customer.fullname': 'full_name',
  'customer.full_name': 'full_name',
  'customer.company': 'company',
  'user.firstname': 'my_first_name',
  'user.first_name': 'my_first_name',
  'user.fullname': 'my_name',
  'user.full_name': 'my_name',
  'mailbox.name': 'brand',
};

export const chatwoot: TagTable = {
  'contact.first_name': 'first_name',
  'contact.last_name': 'last_name',
  'contact.name': 'full_name',
  'contact.company_name': 'company',
  'agent.name': 'my_name',
  'agent.first_name': 'my_first_name',
  'inbox.name': 'brand',
  'account.name': 'brand',
};

export const rocketChat: TagTable = {
  'contact.name': 'full_name',
  'contact.first_name': 'first_name',
  'contact.username': 'handle',
  'agent.name': 'my_name',
  'agent.first_name': 'my_first_name',
};

export const zammad: TagTable = {
  'ticket.customer.firstname': 'first_name',
  'ticket.customer.lastname': 'last_name',
  'ticket.customer.fullname': 'full_name',
  'ticket.customer.organization.name': 'company',
  'user.firstname': 'my_first_name',
  'user.fullname': 'my_name',
  'user.organization.name': 'brand',
};

export const briskine: TagTable = {
  'to.first_name': 'first_name',
  'to.0.first_name': 'first_name',
  'to.last_name': 'last_name',
  'to.0.last_name': 'last_name',
  'to.name': 'full_name',
  'to.0.name': 'full_name',
  'from.first_name': 'my_first_name',
  'from.name': 'my_name',
  'account.name': 'my_name',
  'account.first_name': 'my_first_name',
};

/** For files of no tool we know: only spellings that mean one thing wherever they stand. */
export const common: TagTable = {
  ...requester,
  'customer.first_name': 'first_name',
  'customer.firstname': 'first_name',
  'customer.last_name': 'last_name',
  'customer.name': 'full_name',
  customer_first_name: 'first_name',
  customer_name: 'full_name',
  'contact.first_name': 'first_name',
  'contact.firstname': 'first_name',
  'contact.last_name': 'last_name',
  'contact.lastname': 'last_name',
  'contact.name': 'full_name',
  'recipient.first_name': 'first_name',
  'to.first_name': 'first_name',
  firstname: 'first_name',
  lastname: 'last_name',
  name: 'full_name',
  fullname: 'full_name',
  'agent.name': 'my_name',
  'agent.first_name': 'my_first_name',
  'current_user.name': 'my_name',
  'from.first_name': 'my_first_name',
  agent_name: 'my_name',
  company_name: 'brand',
};
