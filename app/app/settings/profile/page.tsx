import type { Metadata } from "next";
import { AvailabilitySelect } from "@/components/members/availability-select";
import { NameForm } from "@/components/members/name-form";
import { PasswordForm } from "@/components/members/password-form";
import { SecondFactorCard } from "@/components/members/second-factor-card";
import { SessionList } from "@/components/members/session-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card, CardHeader } from "@/components/ui/card";
import { loadProfile } from "@/server/members/loaders";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const { name, email, availability, secondFactor, sessions } = await loadProfile();
  return (
    <SettingsPage title="Profile">
      <Card>
        <CardHeader title="You" />
        <NameForm name={name} email={email} />
      </Card>
      <Card className="pb-0 sm:pb-2">
        <CardHeader
          title="Availability"
          description="While nobody is online, visitors are told that the answer comes by email."
          action={<AvailabilitySelect availability={availability} />}
        />
      </Card>
      <Card>
        <CardHeader title="Password" />
        <PasswordForm />
      </Card>
      <SecondFactorCard factor={secondFactor} />
      <Card>
        <CardHeader title="Devices" description="Where you are signed in." />
        <SessionList sessions={sessions} />
      </Card>
    </SettingsPage>
  );
}
