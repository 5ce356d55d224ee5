/** What every page needs of scripts, in one file. */
import '../search/box.client.ts';
import './pass-on/take.client.ts';
import './sheets.client.ts';
