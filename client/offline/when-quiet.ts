/** Milliseconds between two looks, and how often in a row nothing must be under way. */
const EVERY = 400;
const TIMES = 3;

let underWay = 0;

/** Counts a request as under way until it is settled. */
export function countRequest<Value>(request: Promise<Value>): Promise<Value> {
  underWay += 1;
  const settled = () => {
    underWay -= 1;
  };
  request.then(settled, settled);
  return request;
}

/** Calls once when the page is loaded and has asked for nothing for a while: what comes then delays no answer. */
export function whenQuiet(then: () => void): void {
  let quiet = 0;
  const look = () => {
    quiet = document.readyState === 'complete' && underWay === 0 ? quiet + 1 : 0;
    if (quiet >= TIMES) then();
    else setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}
