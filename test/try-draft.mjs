/**
 * Types a draft as a person would and reads what the person then sees. The interface stands in a closed shadow root
 * that no script can enter; the debugger's view of the tree pierces it.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} Session
 * @typedef {import('puppeteer-core').Protocol.DOM.Node} Node
 * @typedef {{ severity: string, title: string, words: string, why: string, wording: string }} SeenFinding
 */

/** Longer than a pause in typing that starts a check (600 ms) and its answer take. */
const settled = 2_000;
const patience = 30_000;

/** @param {Node} node @returns {Node[]} */
function everyNode(node) {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument];
  return [node, ...inside.flatMap((child) => (child ? everyNode(child) : []))];
}

/** @param {Node} node @param {string} name */
function attribute(node, name) {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at < 0 ? null : (list[at + 1] ?? '');
}

/** @param {Node | undefined} node @returns {string} */
function text(node) {
  if (!node) return '';
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(text).join('');
}

/** @param {Session} session */
async function tree(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return everyNode(root);
}

/** @param {Node} node @param {string} name */
const hasClass = (node, name) => attribute(node, 'class')?.split(' ').includes(name) ?? false;

/** @param {Node[]} nodes @param {string} name */
const byClass = (nodes, name) => nodes.find((node) => hasClass(node, name));

/**
 * The pill, once its state has stood still.
 *
 * @param {Session} session
 * @returns {Promise<Node>}
 */
async function settledPill(session) {
  const end = Date.now() + patience;
  let since = Date.now();
  let last = '';
  while (Date.now() < end) {
    const pills = (await tree(session)).filter((node) => hasClass(node, 'pill'));
    // Each draft gets a page of its own, so that no other box can answer for this one.
    if (pills.length > 1) throw new Error('More than one box of the practice page is being checked.');
    const [pill] = pills;
    const state = pill ? `${attribute(pill, 'data-state')} ${attribute(pill, 'aria-label')}` : '';
    if (state !== last) since = Date.now();
    last = state;
    if (pill && attribute(pill, 'data-state') !== 'checking' && Date.now() - since > settled) return pill;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('The practice page showed no answer for this draft.');
}

/** @param {Page} page @param {Session} session @param {Node} node */
async function press(page, session, node) {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/**
 * @param {Session} session
 * @returns {Promise<{ dialog: Node, finding: SeenFinding, position: string } | null>}
 */
async function openFinding(session) {
  const dialog = (await tree(session)).find((node) => attribute(node, 'role') === 'dialog');
  if (!dialog) return null;
  const nodes = everyNode(dialog);
  /** @param {string} name */
  const tag = (name) => text(nodes.find(({ nodeName }) => nodeName === name)).trim();
  const finding = {
    severity: text(byClass(nodes, 'chip')).trim(),
    title: tag('H2'),
    words: tag('Q'),
    why: text(byClass(nodes, 'why')).trim(),
    wording: tag('INS'),
  };
  return { dialog, finding, position: text(byClass(nodes, 'pager')).trim() };
}

/**
 * @param {Page} page Open on the practice page, which is loaded anew.
 * @param {{ box: string, text: string }} draft
 * @param {string} screenshot Path of the PNG to write, with the popover open where something was found.
 * @returns {Promise<{ state: string, findings: SeenFinding[] }>}
 */
export async function tryDraft(page, draft, screenshot) {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.reload();
  const session = await page.createCDPSession();
  const inside = `[data-practice-box="${draft.box}"]`;
  const editable = ['textarea', '[contenteditable]'];
  const box = await page.waitForSelector(
    editable.flatMap((kind) => [`${inside} ${kind}`, `${kind}${inside}`]).join(', '),
  );
  if (!box) throw new Error(`The practice page has no box "${draft.box}".`);
  await box.click();
  await page.keyboard.type(draft.text);

  const pill = await settledPill(session);
  // "Chaperone: 2 to check in this draft. Open": the middle is what was found.
  const label = attribute(pill, 'aria-label') ?? '';
  const state = /: (.+)\. [^.]+$/u.exec(label)?.[1] ?? label;
  /** @type {SeenFinding[]} */
  const findings = [];
  if (attribute(pill, 'data-state') === 'found') {
    await press(page, session, pill);
    let seen = await openFinding(session);
    await page.screenshot({ path: screenshot });
    const positions = new Set();
    while (seen && !positions.has(seen.position)) {
      positions.add(seen.position);
      findings.push(seen.finding);
      const next = everyNode(seen.dialog).filter((node) => attribute(node, 'class') === 'round')[1];
      if (!seen.position || !next) break;
      await press(page, session, next);
      seen = await openFinding(session);
    }
  } else await page.screenshot({ path: screenshot });
  await session.detach();
  return { state, findings };
}
