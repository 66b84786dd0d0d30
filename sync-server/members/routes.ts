import { Refusal } from '#shared/errors/refusals.ts';
import { asDevice, onlyCentral, procedures } from '../procedures.ts';
import { usableAddress } from './address.ts';
import { addMember, listMembers, removeMember } from './store.ts';

const list = procedures.members.list.use(asDevice).handler(async ({ context: { services, device } }) => {
  onlyCentral(device);
  return { members: await listMembers(services.db) };
});

const add = procedures.members.add.use(asDevice).handler(async ({ input, context: { services, device } }) => {
  onlyCentral(device);
  return addMember(services.db, { ...input, email: usableAddress(input.email) }, services.clock.now());
});

const remove = procedures.members.remove.use(asDevice).handler(async ({ input, context: { services, device } }) => {
  onlyCentral(device);
  if (!(await removeMember(services.db, input.id))) throw new Refusal('member/not-found');
  return { removed: true };
});

export const members = { list, add, remove };
