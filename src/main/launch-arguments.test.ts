import { expect, test } from 'vitest';
import { launchArguments, launchFrom } from './launch-arguments.ts';

const start = { workingDirectory: '/home/ines', environment: {} };

test('a packaged program takes files and an archive, relative to where it was started', () => {
  expect(
    launchArguments({ ...start, packaged: true, argv: ['/opt/cuttings', '--archive', 'a.cuttings', 'b.txt', '/c.md'] }),
  ).toEqual({ archive: '/home/ines/a.cuttings', files: ['/home/ines/b.txt', '/c.md'] });
});

test('an unpackaged program passes over its own folder and the switches of Electron', () => {
  const argv = ['electron', '--inspect=0', '--no-sandbox', '/code/cuttings', '--archive=/x.cuttings', 'b.txt'];
  expect(launchArguments({ ...start, packaged: false, argv })).toEqual({
    archive: '/x.cuttings',
    files: ['/home/ines/b.txt'],
  });
});

test('without an archive on the command line the environment names it', () => {
  const environment = { CUTTINGS_ARCHIVE: 'from-environment.cuttings' };
  expect(launchArguments({ ...start, environment, packaged: true, argv: ['cuttings'] }).archive).toBe(
    '/home/ines/from-environment.cuttings',
  );
  expect(launchArguments({ ...start, environment, packaged: true, argv: ['cuttings', '--archive'] }).archive).toBe(
    '/home/ines/from-environment.cuttings',
  );
  expect(launchArguments({ ...start, packaged: true, argv: ['cuttings'] })).toEqual({ archive: null, files: [] });
});

test('a second start is believed only as far as it has the right form', () => {
  expect(launchFrom({ archive: '/a.cuttings', files: ['/b.txt', 3, 'relative.txt', null] })).toEqual({
    archive: '/a.cuttings',
    files: ['/b.txt'],
  });
  for (const sent of [null, undefined, 'x', 3, [], { files: 'x', archive: {} }, { archive: 'relative' }])
    expect(launchFrom(sent)).toEqual({ archive: null, files: [] });
});
