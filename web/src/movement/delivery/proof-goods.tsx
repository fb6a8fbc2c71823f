import type { Proof } from './proof';
import classes from './proof.module.css';

/** Each lot of a delivery: counted, accepted, refused and why. */
export function ProofGoods({ proof: { goods } }: { proof: Proof }) {
  return (
    <ul className={classes.goods}>
      {goods.map(({ id, name, says, refused }) => (
        <li key={id}>
          <bdi>
            <strong>{name}</strong>
          </bdi>
          : {says}
          {refused.map((one) => (
            <p key={one.says} data-tone="against" className={classes.refused}>
              {one.says}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
