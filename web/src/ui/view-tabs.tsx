import { Link } from '@tanstack/react-router';
import { TabBar } from '../shell/tab-bar';
import classes from './view-tabs.module.css';

type View<Name extends string> = { readonly name: Name; readonly label: string };
type Props<Name extends string> = { label: string; views: readonly View<Name>[]; shown: Name };

/** Ways to see the same page. The first needs no name in the address. */
export function ViewTabs<Name extends string>({ label, views, shown }: Props<Name>) {
  return (
    <div className={classes.views}>
      <TabBar label={label}>
        {views.map(({ name, label: text }, at) => (
          <Link
            key={name}
            to="."
            search={(now) => ({ ...now, view: at === 0 ? undefined : name, page: undefined })}
            resetScroll={false}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={name === shown ? 'page' : undefined}
          >
            {text}
          </Link>
        ))}
      </TabBar>
    </div>
  );
}
