/** Of whom shares are told. */
export const people =
  '(people|americans|british|brits|canadians|europeans|australians|indians|adults|consumers|customers|buyers|shoppers|users|companies|businesses|brands|startups|start-ups|organizations|organisations|smbs|smes|marketers|recruiters|hiring managers|candidates|employees|employers|workers|managers|leaders|executives|ceos|founders|entrepreneurs|freelancers|professionals|women|men|students|kids|children|teens|parents|millennials|gen z|seniors|teams|projects|websites|purchases|resumes|homeowners|patients|doctors|teachers|developers|engineers|households|couples|communication|clients|visitors|b2b buyers|decision makers|job seekers|applicants|graduates|landlords|tenants|jobs|messages|emails|meetings|strategies|transformations|new hires|diets|resolutions|the population|the workforce|us|you|all|deaths|diseases|accidents)';

export const company =
  '(provider|platform|app|brand|agency|solution|tool|choice|supplier|software|service|company|network|school|program|programme|recruiter|destination|maker|seller|crm|newsletter|podcast|manufacturer|firm|producer|consultancy|distributor|developer|employer|marketplace|community|studio|team|product|course|clinic|lender|insurer|retailer|bank|exchange|startup|university|college|institute|academy|magazine|event|conference|festival)';

export const place =
  '(in the (world|market|industry|country|uk|us|usa|region|city|business|area|north|south|midlands|state)|on the (market|planet)|on earth|in (europe|america|the uk|london|canada|australia|ireland|india|asia|africa|dubai|scotland|wales|town)|worldwide|nationwide|available today|out there|anywhere|globally)';
