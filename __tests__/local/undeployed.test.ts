import { withAccount } from './small-account.ts';

const UNDEPLOYED = { deploymentsOff: ['customdeploy_small'] };

test('a scheduled script runs only while its deployment is deployed', async () => {
  const uses = { log: 'N/log' };
  const body = "log.audit({ title: 'ran', details: '' });";
  await withAccount('scheduledscript', { body, uses }, ({ account }) => {
    account.world.change(UNDEPLOYED);
    expect(account.scripts.runScheduled()).toEqual([]);
    expect(account.diagnostics.logs()).toEqual([]);
    account.world.change({ deploymentsOff: [] });
    expect(account.scripts.runScheduled()).toHaveLength(1);
    expect(account.diagnostics.logs()).toMatchObject([{ title: 'ran' }]);
  });
});

test('an undeployed user event leaves the record page alone', async () => {
  await withAccount('usereventscript', { body: '' }, (small) => {
    expect(small.record().usage).toHaveLength(1);
    small.account.world.change(UNDEPLOYED);
    expect(small.record().usage).toEqual([]);
  });
});

test('an undeployed Suitelet and RESTlet cannot be called', async () => {
  await withAccount('suitelet', { body: '' }, async (small) => {
    small.account.world.change(UNDEPLOYED);
    expect((await small.suitelet()).body).toContain('This page is not available');
  });
  await withAccount('restlet', { body: 'return 1' }, async (small) => {
    small.account.world.change(UNDEPLOYED);
    expect((await small.restlet()).body).toContain('SSS_INVALID_SCRIPTLET_ID');
  });
});
