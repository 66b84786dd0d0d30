import { describe, expect, it } from 'vitest';
import { emptyIncident, emptySuspect, emptyVehicle } from '#shared/domain/incident/incident.ts';
import { changedFields, tidy } from './tidy.ts';

const id = '0190f0a0-0000-7000-8000-000000000001';

describe('a page with blank lines', () => {
  it('makes up nobody: a blank person, vehicle or number is not kept', () => {
    const fields = {
      ...emptyIncident(),
      suspects: [emptySuspect(id)],
      vehicles: [emptyVehicle(id)],
      contactPoints: [{ id, kind: 'phone' as const, raw: ' ' }],
    };
    expect(tidy(fields)).toEqual(emptyIncident());
  });

  it('keeps “rather not say” to a number, which is an answer and no gap', () => {
    const unsaid = { id, kind: 'phone' as const, raw: '', standing: 'rather-not-say' as const };
    expect(tidy({ ...emptyIncident(), contactPoints: [unsaid] }).contactPoints).toEqual([unsaid]);
  });

  it('keeps a person of whom one thing was said', () => {
    const suspect = { ...emptySuspect(id), hair: 'grey' };
    expect(tidy({ ...emptyIncident(), suspects: [suspect] }).suspects).toEqual([suspect]);
  });
});

describe('an amendment', () => {
  it('names only the fields that changed', () => {
    const before = emptyIncident();
    expect(changedFields(before, { ...before, story: 'He locked the doors.' })).toEqual({ story: 'He locked the doors.' });
  });

  it('is empty when nothing changed', () => {
    expect(changedFields(emptyIncident(), emptyIncident())).toEqual({});
  });
});
