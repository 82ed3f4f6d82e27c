// Pairs of sentences: the same in other words, or another statement, and of which kind.
import { describe, expect, test } from 'vitest'
import { wordComparer } from '../../../src/pages/diff/word-change.ts'

const compare = wordComparer()

describe('the same in other words', () => {
  test.each([
    ['The app doesn’t send any notifications.', 'The app does not send any notifications.'],
    ['IP addresses aren’t supported.', 'IP addresses are unsupported.'],
    ['You can disable the feature.', 'You can turn the feature off.'],
    [
      'Users don’t see the button once the policy is pushed.',
      'Once the policy is pushed, users do not see the button.',
    ],
    ['Users don’t see the button.', 'The button is hidden from users.'],
    ['In the admin center, navigate to **Apps**.', 'In the admin center, go to **Apps**.'],
    ['Select Next, and then assign the policy.', 'Select Next and assign the policy.'],
    ['Choose Contoso Shield as the target app.', 'Select Contoso Shield as the target app.'],
    [
      'It might take up to 18 hours for tags to reflect in the portal.',
      'Tags can take up to 18 hours to show in the portal.',
    ],
    ['Only one policy should be created.', 'Just one policy should be created.'],
    ['The device is configured in the supervised mode.', 'The device has been configured in supervised mode.'],
    ['This helps admins to protect devices.', 'This helps admins protect their devices.'],
    ['Give the policy a name.', 'Enter a name for the policy.'],
    ['The tag appears against the device in the inventory.', 'The tag is shown with the device in the inventory.'],
    ['An admin must set the key to turn the feature off.', 'An admin has to set the key to turn the feature off.'],
    ['Two policies aren’t allowed.', '2 policies are not allowed.'],
    ['The key is not required on supervised devices.', 'On supervised devices, the key isn’t required.'],
    [
      'Use the following steps to disable web protection for enrolled devices.',
      'Follow these steps to turn off web protection for enrolled devices.',
    ],
    ['Customers can now enable privacy control.', 'Customers can enable privacy control now.'],
    ['The admin can configure tags via Intune.', 'The admin can configure tags through Intune.'],
  ])('%s / %s', (old, next) => {
    expect(compare(old, next)).toBeNull()
    expect(compare(next, old)).toBeNull()
  })
})

describe('another statement', () => {
  test.each([
    ['negated', 'The key is available on iOS 15.', 'The key isn’t available on iOS 15.'],
    ['negated', 'Users can sign out.', 'Users can no longer sign out.'],
    ['negated', 'The feature is enabled by default.', 'The feature is disabled by default.'],
    ['negated', 'The feature is turned on.', 'The feature is turned off.'],
    ['negated', 'Web content filtering is supported.', 'Web content filtering is unsupported.'],
    ['negated', 'The toggle is visible to users.', 'The toggle is hidden from users.'],
    ['negated', 'Users are allowed to skip it.', 'Users are prevented from skipping it.'],
    ['negated', 'Set the value to true.', 'Set the value to false.'],
    ['negated', 'The list includes system apps.', 'The list excludes system apps.'],
    ['negated', 'The screen appears without a prompt.', 'The screen appears with a prompt.'],
    ['number', 'It takes up to 24 hours.', 'It takes up to 48 hours.'],
    ['number', 'One policy is enough.', 'Two policies are enough.'],
    ['number', 'Needs version 1.1.20 or later.', 'Needs version 1.1.30 or later.'],
    ['number', 'Starting May 19, 2025, alerts stop.', 'Starting June 2, 2025, alerts stop.'],
    ['condition', 'Works only on enrolled devices.', 'Works on enrolled and unenrolled devices.'],
    ['condition', 'The screen appears on supervised devices.', 'The screen appears on unsupervised devices.'],
    ['condition', 'GCC customers are not affected.', 'US Government customers are not affected.'],
    ['condition', 'The key is for managed devices.', 'The key is for managed apps.'],
    ['opposite', 'An admin must set the key.', 'An admin can set the key.'],
    ['opposite', 'You should create one policy.', 'You must create one policy.'],
    ['opposite', 'Admins approve the screen.', 'Users approve the screen.'],
    ['opposite', 'Set it before the app is opened.', 'Set it after the app is opened.'],
    ['opposite', 'Alerts are sent to the portal.', 'Events are sent to the portal.'],
    ['opposite', 'The value type is String.', 'The value type is Boolean.'],
    ['opposite', 'Data is kept for 30 days.', 'Data is kept for 30 months.'],
    ['opposite', 'Works on iPhone.', 'Works on iPad.'],
    ['limit', 'The key works on iOS.', 'The key only works on iOS.'],
    ['limit', 'All domains except the listed ones are blocked.', 'All domains and the listed ones are blocked.'],
    ['opposite', 'Keep at least 5 versions.', 'Keep at most 5 versions.'],
    ['name', 'Open the Purview portal.', 'Open the Intune portal.'],
    ['name', 'Add `GuardLevel` as the key.', 'Add `GuardMode` as the key.'],
    ['name', 'Go to **Apps** > **Policies** > **Add**.', 'Go to **Apps** > **Profiles** > **Add**.'],
    ['matter', 'The app sends a report.', 'The app sends a report with the serial number and owner.'],
  ])('%s: %s / %s', (amounts, old, next) => {
    expect(compare(old, next)).toBe(amounts)
    expect(compare(next, old)).toBe(amounts)
  })
})
