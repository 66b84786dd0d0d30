import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Member, NewMember } from '../../domain/member/member.ts';
import { asked, open, refuses } from '../refusal-errors.ts';

export const members = {
  list: oc.output(z.strictObject({ members: z.array(Member) })).errors({ ...open, ...asked, ...refuses('enrolment/not-central') }),
  add: oc
    .input(NewMember)
    .output(Member)
    .errors({
      ...open,
      ...asked,
      ...refuses('enrolment/not-central', 'member/already', 'member/address-unusable'),
    }),
};
