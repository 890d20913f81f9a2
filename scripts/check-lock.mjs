// The lockfile is one that `npm ci` takes on every system, and it names no registry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const problems = [...missingPlatformPackages(packages), ...unsafeEntries(packages)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`package-lock.json: ${Object.keys(packages).length} packages, complete for every system`);

/**
 * `npm ci` refuses a lockfile that lacks an optional dependency, also one for another system. `npm install` writes such a file
 * without a word when the registry does not have that package yet.
 */
function missingPlatformPackages(all) {
  return Object.entries(all).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(all, path, name))
      .map((name) => `package-lock.json lacks ${name}, wanted by ${path || 'package.json'}`),
  );
}

/** Looks where Node would: beside the package that wants it, then in each folder above. */
function isLocked(all, path, name) {
  const folders = [path];
  for (let end = path.lastIndexOf('/node_modules/'); end > 0; end = path.lastIndexOf('/node_modules/', end - 1))
    folders.push(path.slice(0, end));
  const places = folders.map((folder) => (folder === '' ? '' : `${folder}/`)).concat('');
  return places.some((place) => all[`${place}node_modules/${name}`]);
}

function unsafeEntries(all) {
  return Object.entries(all)
    .filter(([path, { link }]) => path !== '' && !link)
    .flatMap(([path, { integrity, resolved }]) => [
      ...(integrity ? [] : [`${path} has no integrity`]),
      ...(resolved ? [`${path} names the place it came from (${resolved.split('/')[2]})`] : []),
    ]);
}
