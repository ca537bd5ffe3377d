import { expect } from 'chai';
import { permissionOf, type Permission, type Rights, type UseRule } from '../../src/models/rights.js';

type Authorization = Rights['authorization'];

describe('permissionOf', () => {
  const table: readonly (readonly [Authorization, UseRule | undefined, Permission])[] = [
    ['required', undefined, 'required'],
    ['required', 'allowed', 'required'],
    ['required', 'ask', 'required'],
    ['required', 'forbidden', 'forbidden'],
    ['not-required', undefined, 'free'],
    ['not-required', 'allowed', 'free'],
    ['not-required', 'ask', 'required'],
    ['not-required', 'forbidden', 'forbidden'],
    ['unknown', undefined, 'unknown'],
    ['unknown', 'allowed', 'free'],
    ['unknown', 'ask', 'required'],
    ['unknown', 'forbidden', 'forbidden'],
  ];
  for (const [authorization, republish, permission] of table) {
    it(`is ${permission} for ${authorization} with republish ${republish ?? 'not coded'}`, () => {
      expect(permissionOf({ authorization, uses: republish ? { republish } : {} })).to.equal(permission);
      if (!republish) expect(permissionOf({ authorization })).to.equal(permission);
    });
  }

  it('lets other uses say nothing about republishing', () => {
    const uses = { excerpt: 'allowed', commercial: 'forbidden' } as const;
    expect(permissionOf({ authorization: 'unknown', uses })).to.equal('unknown');
  });

  for (const rights of [
    undefined,
    null,
    {},
    'required',
    5,
    [],
    { authorization: 'maybe' },
    { uses: null },
    { uses: 'x' },
  ]) {
    it(`claims nothing for ${JSON.stringify(rights) ?? 'undefined'}`, () => {
      expect(permissionOf(rights as unknown as Rights)).to.equal('unknown');
    });
  }
});
